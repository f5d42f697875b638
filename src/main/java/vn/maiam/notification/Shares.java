package vn.maiam.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The dated table {@code reminder_share}. */
@Component
class Shares {

    private final JdbcClient jdbc;
    private final Clock clock;

    Shares(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of today, the smallest first. */
    List<Share> inForce() {
        return jdbc.sql(
                        """
                        SELECT percent, told FROM reminder_share
                        WHERE valid_from <= :today AND (valid_to IS NULL OR valid_to > :today) ORDER BY percent""")
                .param("today", LocalDate.now(clock))
                .query(Share.class)
                .list();
    }
}
