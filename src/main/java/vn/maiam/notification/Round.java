package vn.maiam.notification;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one row by which one node at a time goes round. A lock of the database needs no lease and no library: it goes with
 * the transaction, and with the node if that dies.
 */
@Component
class Round {

    private final JdbcClient jdbc;

    Round(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds the row to the end of the transaction. @return false if another node has it */
    boolean take() {
        return jdbc.sql("SELECT id FROM reminder_round FOR UPDATE SKIP LOCKED")
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** @return false if the day's digest has been made before */
    boolean beginDigest(LocalDate day) {
        return jdbc.sql("UPDATE reminder_round SET last_digest = :day WHERE last_digest IS NULL OR last_digest < :day")
                        .param("day", day)
                        .update()
                > 0;
    }
}
