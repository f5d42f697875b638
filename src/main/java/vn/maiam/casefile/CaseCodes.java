package vn.maiam.casefile;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.organisation.Units;

/**
 * Allots {@code <commune code>-<year>-<4 digits>}. The commune's counter stays held until the transaction ends, so two
 * reports never get the same code; the others of that commune wait for these few milliseconds.
 */
@Component
class CaseCodes {

    private final JdbcClient jdbc;
    private final OnlyOnce onlyOnce;
    private final Units units;
    private final Clock clock;

    CaseCodes(JdbcClient jdbc, OnlyOnce onlyOnce, Units units, Clock clock) {
        this.jdbc = jdbc;
        this.onlyOnce = onlyOnce;
        this.units = units;
        this.clock = clock;
    }

    String next(String unitKey) {
        String commune = communeCode(unitKey);
        int year = LocalDate.now(clock).getYear();
        if (!countUp(commune, year)) {
            onlyOnce.insert(() -> startCounter(commune, year));
            countUp(commune, year);
        }
        return "%s-%d-%04d".formatted(commune, year, lastNumber(commune, year));
    }

    private String communeCode(String unitKey) {
        return units.ancestorAt(unitKey, UnitLevel.COMMUNE)
                .map(Unit::code)
                .orElseThrow(() -> new IllegalArgumentException("The unit " + unitKey + " belongs to no commune."));
    }

    private boolean countUp(String commune, int year) {
        return jdbc.sql(
                                """
                                UPDATE case_counter SET last_number = last_number + 1
                                WHERE unit_code = :commune AND for_year = :year""")
                        .param("commune", commune)
                        .param("year", year)
                        .update()
                == 1;
    }

    private void startCounter(String commune, int year) {
        jdbc.sql("INSERT INTO case_counter (unit_code, for_year, last_number) VALUES (:commune, :year, 0)")
                .param("commune", commune)
                .param("year", year)
                .update();
    }

    private int lastNumber(String commune, int year) {
        return jdbc.sql("SELECT last_number FROM case_counter WHERE unit_code = :commune AND for_year = :year")
                .param("commune", commune)
                .param("year", year)
                .query(Integer.class)
                .single();
    }
}
