package vn.maiam.dispatch;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.maiam.casefile.Moment;

/** The table {@code dispatch}. */
@Repository
class DispatchRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    DispatchRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(Dispatch dispatch) {
        jdbc.sql(
                        """
                        INSERT INTO dispatch (code, entry_code, sender_unit, receiver_unit, due_on, sent_at)
                        VALUES (:code, :entry, :sender, :receiver, :due, :now)""")
                .param("code", dispatch.code())
                .param("entry", dispatch.entryCode())
                .param("sender", dispatch.senderUnit())
                .param("receiver", dispatch.receiverUnit())
                .param("due", dispatch.dueOn(), Types.DATE)
                .param("now", Moment.toDatabase(clock.instant()))
                .update();
    }

    Optional<Dispatch> find(String code) {
        return jdbc.sql("SELECT * FROM dispatch WHERE code = :code")
                .param("code", code)
                .query((row, number) -> new Dispatch(
                        row.getString("code"),
                        row.getString("entry_code"),
                        row.getString("sender_unit"),
                        row.getString("receiver_unit"),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("answered_at") != null))
                .optional();
    }

    int countOf(String entryCode) {
        return count("SELECT COUNT(*) FROM dispatch WHERE entry_code = ?", entryCode);
    }

    int unansweredOf(String entryCode) {
        return count("SELECT COUNT(*) FROM dispatch WHERE entry_code = ? AND answered_at IS NULL", entryCode);
    }

    private int count(String sql, String entryCode) {
        return jdbc.sql(sql).param(entryCode).query(Integer.class).single();
    }

    /** @return false if it was answered before */
    boolean answer(String code) {
        return jdbc.sql("UPDATE dispatch SET answered_at = :now WHERE code = :code AND answered_at IS NULL")
                        .param("now", Moment.toDatabase(clock.instant()))
                        .param("code", code)
                        .update()
                == 1;
    }
}
