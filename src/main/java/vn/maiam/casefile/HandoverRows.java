package vn.maiam.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.maiam.workflow.HandoverLog;
import vn.maiam.workflow.Step;

/** The table {@code task_handover}, which only grows. */
@Repository
class HandoverRows implements HandoverLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    HandoverRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void handedOver(Step step, Handover handover) {
        jdbc.sql(
                        """
                        INSERT INTO task_handover (at, case_code, leg_code, step, step_name, unit_key, by_person,
                            from_person, to_person, reason)
                        VALUES (:now, :case, :leg, :step, :name, :unit, :by, :from, :to, :reason)""")
                .param("now", Moment.toDatabase(clock.instant()))
                .param("case", step.caseCode())
                .param("leg", step.legCode())
                .param("step", step.activityId())
                .param("name", step.activityName())
                .param("unit", step.unitKey())
                .param("by", handover.by())
                .param("from", handover.from())
                .param("to", handover.to())
                .param("reason", handover.reason())
                .update();
    }

    /** Oldest first. */
    List<Passed> ofCases(Collection<String> caseCodes) {
        return jdbc.sql("SELECT * FROM task_handover WHERE case_code IN (:cases) ORDER BY id")
                .param("cases", caseCodes)
                .query(HandoverRows::passed)
                .list();
    }

    private static Passed passed(ResultSet row, int number) throws SQLException {
        return new Passed(
                row.getLong("id"),
                Moment.read(row, "at"),
                row.getString("case_code"),
                row.getString("leg_code"),
                row.getString("step_name"),
                row.getString("unit_key"),
                new Handover(
                        row.getString("by_person"),
                        row.getString("from_person"),
                        row.getString("to_person"),
                        row.getString("reason")));
    }

    record Passed(
            long id, Instant at, String caseCode, String legCode, String stepName, String unitKey, Handover handover) {}
}
