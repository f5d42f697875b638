package vn.maiam.register;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.maiam.casefile.OnlyOnce;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;

/**
 * Allots {@code <prefix>-<unit code>-<year>-<4 digits>}. The counter stays held until the transaction ends, so two entries
 * never get the same code.
 */
@Component
class EntryCodes {

    private final JdbcClient jdbc;
    private final OnlyOnce onlyOnce;
    private final Units units;
    private final Clock clock;

    EntryCodes(JdbcClient jdbc, OnlyOnce onlyOnce, Units units, Clock clock) {
        this.jdbc = jdbc;
        this.onlyOnce = onlyOnce;
        this.units = units;
        this.clock = clock;
    }

    String next(String prefix, String unitKey) {
        Unit unit = units.find(unitKey)
                .orElseThrow(() -> new IllegalArgumentException("There is no unit " + unitKey + "."));
        Counter counter = new Counter(prefix, unit.code(), LocalDate.now(clock).getYear());
        if (!countUp(counter)) {
            onlyOnce.insert(() -> start(counter));
            countUp(counter);
        }
        return "%s-%s-%d-%04d".formatted(prefix, unit.code(), counter.year(), lastNumber(counter));
    }

    private boolean countUp(Counter counter) {
        return on(
                                """
                                UPDATE entry_counter SET last_number = last_number + 1
                                WHERE prefix = :prefix AND unit_code = :unit AND for_year = :year""",
                                counter)
                        .update()
                == 1;
    }

    private void start(Counter counter) {
        on(
                        "INSERT INTO entry_counter (prefix, unit_code, for_year, last_number) VALUES (:prefix, :unit, :year, 0)",
                        counter)
                .update();
    }

    private int lastNumber(Counter counter) {
        return on(
                        "SELECT last_number FROM entry_counter WHERE prefix = :prefix AND unit_code = :unit AND for_year = :year",
                        counter)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec on(String sql, Counter counter) {
        return jdbc.sql(sql)
                .param("prefix", counter.prefix())
                .param("unit", counter.unit())
                .param("year", counter.year());
    }

    private record Counter(String prefix, String unit, int year) {}
}
