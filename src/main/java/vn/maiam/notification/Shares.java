package vn.maiam.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The dated table {@code reminder_share}, read once: it changes with a release only. */
@Component
class Shares {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Supplier<List<Dated>> all = SingletonSupplier.of(this::read);

    Shares(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of today, the smallest first. */
    List<Share> inForce() {
        LocalDate today = LocalDate.now(clock);
        return all.get().stream()
                .filter(row -> row.isInForce(today))
                .map(Dated::share)
                .toList();
    }

    private List<Dated> read() {
        return jdbc.sql("SELECT percent, told, valid_from, valid_to FROM reminder_share ORDER BY percent")
                .query((row, number) -> new Dated(
                        new Share(row.getInt("percent"), Share.Told.valueOf(row.getString("told"))),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)))
                .list();
    }

    /** @param to the day on which it no longer counts; null while it does */
    private record Dated(Share share, LocalDate from, LocalDate to) {

        boolean isInForce(LocalDate day) {
            return !from.isAfter(day) && (to == null || to.isAfter(day));
        }
    }
}
