package vn.maiam.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.maiam.notification.MailText.Line;

/** The table {@code reminder_mail}, the outbox. */
@Repository
class MailRows {

    private final JdbcClient jdbc;

    MailRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Puts what nobody has been told yet into one message for each person.
     *
     * @param digestDay the day of the digest; null for what is told at once
     */
    void collect(LocalDate digestDay, Instant now) {
        boolean atOnce = digestDay == null;
        jdbc.sql(
                        """
                        INSERT INTO reminder_mail (person, digest_day, state, attempts, next_try_at, created_at)
                        SELECT DISTINCT person, CAST(:day AS DATE), 'WAITING', 0,
                            CAST(:now AS TIMESTAMP WITH TIME ZONE), CAST(:now AS TIMESTAMP WITH TIME ZONE)
                        FROM reminder WHERE mail_id IS NULL AND at_once = :atOnce""")
                .param("day", digestDay)
                .param("now", Moments.toDatabase(now))
                .param("atOnce", atOnce)
                .update();
        jdbc.sql(
                        """
                        UPDATE reminder SET mail_id =
                            (SELECT MAX(mail.id) FROM reminder_mail mail WHERE mail.person = reminder.person)
                        WHERE mail_id IS NULL AND at_once = :atOnce""")
                .param("atOnce", atOnce)
                .update();
    }

    /** Messages that may be tried now, those waiting longest first. */
    List<Mail> waiting(Instant now, int atMost) {
        return jdbc.sql(
                        """
                        SELECT id, person, digest_day, attempts FROM reminder_mail
                        WHERE state = 'WAITING' AND next_try_at <= :now ORDER BY next_try_at, id FETCH FIRST :most ROWS ONLY""")
                .param("now", Moments.toDatabase(now))
                .param("most", atMost)
                .query(MailRows::mail)
                .list();
    }

    /** @return false if another node has taken it */
    boolean take(Mail mail, Instant now) {
        return jdbc.sql("UPDATE reminder_mail SET state = 'SENDING', next_try_at = :now WHERE id = :id"
                                + " AND state = 'WAITING'")
                        .param("now", Moments.toDatabase(now))
                        .param("id", mail.id())
                        .update()
                == 1;
    }

    /** What is still open of the message: each task once, at its greatest share. */
    List<Line> lines(Mail mail) {
        return jdbc.sql(
                        """
                        SELECT MAX(reminder.percent) AS percent, task.leg_code AS code, task.stage
                        FROM reminder JOIN task_deadline task ON task.task_id = reminder.task_id
                        WHERE reminder.mail_id = :id GROUP BY task.task_id, task.leg_code, task.stage
                        ORDER BY code, task.stage""")
                .param("id", mail.id())
                .query(Line.class)
                .list();
    }

    /** @param state {@code SENT}, {@code NEEDLESS}, {@code REFUSED} or {@code UNCERTAIN} */
    void end(Mail mail, String state, Instant now) {
        jdbc.sql("UPDATE reminder_mail SET state = :state, attempts = attempts + 1, ended_at = :now WHERE id = :id")
                .param("state", state)
                .param("now", Moments.toDatabase(now))
                .param("id", mail.id())
                .update();
    }

    void tryAgain(Mail mail, Instant at) {
        jdbc.sql(
                        "UPDATE reminder_mail SET state = 'WAITING', attempts = attempts + 1, next_try_at = :at WHERE id = :id")
                .param("at", Moments.toDatabase(at))
                .param("id", mail.id())
                .update();
    }

    /** Ends what a node was sending when it died. @return how many */
    int endAbandoned(Instant takenBefore, Instant now) {
        return jdbc.sql("UPDATE reminder_mail SET state = 'UNCERTAIN', ended_at = :now"
                        + " WHERE state = 'SENDING' AND next_try_at < :before")
                .param("now", Moments.toDatabase(now))
                .param("before", Moments.toDatabase(takenBefore))
                .update();
    }

    private static Mail mail(ResultSet row, int number) throws SQLException {
        return new Mail(
                row.getLong("id"),
                row.getString("person"),
                Optional.ofNullable(row.getObject("digest_day", LocalDate.class)),
                row.getInt("attempts"));
    }

    /**
     * @param digestDay empty for a message at once
     * @param attempts how often it was tried
     */
    record Mail(long id, String person, Optional<LocalDate> digestDay, int attempts) {

        String template() {
            return digestDay.isPresent() ? "digest" : "atOnce";
        }
    }
}
