package vn.maiam.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code task_deadline}. */
@Repository
class TaskDeadlineRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    TaskDeadlineRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void insert(TaskDeadline row, Instant nextAt) {
        jdbc.sql(
                        """
                        INSERT INTO task_deadline (task_id, case_code, leg_code, stage, step_name, label, desk, holder,
                            begins_at, due_at, at_once, reached, next_at)
                        VALUES (:id, :case, :leg, :stage, :step, :label, :desk, :holder, :begins, :due, :atOnce, 0, :next)""")
                .param("id", row.taskId())
                .param("case", row.caseCode())
                .param("leg", row.legCode())
                .param("stage", row.stage())
                .param("step", row.stepName())
                .param("label", row.label())
                .param("desk", row.desk())
                .param("holder", row.holder())
                .param("begins", Moments.toDatabase(row.beginsAt()))
                .param("due", Moments.toDatabase(row.dueAt()))
                .param("atOnce", row.atOnce())
                .param("next", Moments.toDatabase(nextAt))
                .update();
    }

    void changeHolder(String taskId, String person) {
        jdbc.sql("UPDATE task_deadline SET holder = :person WHERE task_id = :id")
                .param("person", person)
                .param("id", taskId)
                .update();
    }

    Optional<Instant> begin(String taskId) {
        return jdbc.sql("SELECT begins_at FROM task_deadline WHERE task_id = :id")
                .param("id", taskId)
                .query((row, number) -> Moments.read(row, "begins_at"))
                .optional();
    }

    /** It rises anew, by the new time. */
    void move(String taskId, Instant due, Instant nextAt) {
        jdbc.sql(
                        """
                        UPDATE task_deadline SET due_at = :due, next_at = :next, reached = 0, head = NULL, above = NULL
                        WHERE task_id = :id""")
                .param("due", Moments.toDatabase(due))
                .param("next", Moments.toDatabase(nextAt))
                .param("id", taskId)
                .update();
    }

    /** Together with what lapsed in the same leg: somebody has gone on with it. */
    void delete(String taskId) {
        jdbc.sql(
                        """
                        DELETE FROM task_deadline WHERE task_id = :id OR (lapsed_at IS NOT NULL
                            AND leg_code = (SELECT leg_code FROM task_deadline WHERE task_id = :id))""")
                .param("id", taskId)
                .update();
    }

    /** Keeps the row although the task is gone, and lets it rise at once as far as it goes. */
    void lapse(String taskId, Instant now) {
        jdbc.sql(
                        "UPDATE task_deadline SET lapsed_at = :now, next_at = CASE WHEN next_at IS NULL THEN NULL ELSE :now END"
                                + " WHERE task_id = :id")
                .param("now", Moments.toDatabase(now))
                .param("id", taskId)
                .update();
    }

    void deleteLapsedBefore(Instant moment) {
        jdbc.sql("DELETE FROM task_deadline WHERE lapsed_at < :moment")
                .param("moment", Moments.toDatabase(moment))
                .update();
    }

    /** What rises now, the oldest first. Rows that a task's own transaction holds are left for the next round. */
    List<TaskDeadline> rising(Instant now, int atMost) {
        return jdbc.sql(
                        """
                        SELECT * FROM task_deadline WHERE next_at <= :now
                        ORDER BY next_at FETCH FIRST :most ROWS ONLY FOR UPDATE SKIP LOCKED""")
                .param("now", Moments.toDatabase(now))
                .param("most", atMost)
                .query(TaskDeadlineRows::deadline)
                .list();
    }

    void rise(Collection<Risen> risen) {
        batches.batchUpdate(
                "UPDATE task_deadline SET reached = ?, head = ?, above = ?, next_at = ? WHERE task_id = ?",
                risen.stream()
                        .map(row -> new Object[] {
                            row.reached(), row.head(), row.above(), Moments.toDatabase(row.nextAt()), row.taskId()
                        })
                        .toList());
    }

    /** What lies open and is held by nobody, of all desks. */
    List<OpenDesk> open() {
        return jdbc.sql(
                        """
                        SELECT desk, COUNT(*) AS tasks, MIN(due_at) AS due_at FROM task_deadline
                        WHERE holder IS NULL AND lapsed_at IS NULL GROUP BY desk""")
                .query((row, number) ->
                        new OpenDesk(row.getString("desk"), row.getLong("tasks"), Moments.read(row, "due_at")))
                .list();
    }

    /** @param desk a group, {@code communeOfficer.29956-20200101}; @param dueAt of the task that is due first */
    record OpenDesk(String desk, long tasks, Instant dueAt) {}

    /** @param nextAt null if it can rise no further */
    record Risen(String taskId, int reached, String head, String above, Instant nextAt) {}

    static TaskDeadline deadline(ResultSet row, int number) throws SQLException {
        return new TaskDeadline(
                row.getString("task_id"),
                row.getString("case_code"),
                row.getString("leg_code"),
                row.getString("stage"),
                row.getString("step_name"),
                row.getString("label"),
                row.getString("desk"),
                row.getString("holder"),
                row.getString("head"),
                row.getString("above"),
                Moments.read(row, "begins_at"),
                Moments.read(row, "due_at"),
                row.getBoolean("at_once"),
                row.getInt("reached"),
                Moments.read(row, "lapsed_at") != null);
    }
}
