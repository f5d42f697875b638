package vn.maiam.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The tasks given under a plan, by one statement over what the forms have written ({@code plan_task}, {@code task_report}),
 * what was sent ({@code dispatch}) and which record of the unit's leg is the newest.
 */
@Repository
public class PlanTasks {

    private static final String CHECK = "planTaskCheck";

    private static final String TASKS =
            """
            SELECT dispatch.entry_code, dispatch.sender_unit, dispatch.receiver_unit, dispatch.due_on,
                dispatch.answered_at, plan_task.task, said.status,
                COALESCE(said.progress, said.result, said.reason) AS result, said.done_on, said.people,
                said.children, said.checks, said.violations,
                (SELECT form_id FROM entry_record
                    WHERE entry_record.entry_code = dispatch.entry_code AND entry_record.leg_code = dispatch.code
                        AND entry_record.corrects IS NULL
                    ORDER BY entry_record.id DESC FETCH FIRST 1 ROWS ONLY) AS last_form
            FROM plan_task JOIN dispatch ON dispatch.entry_code = plan_task.entry_code
            LEFT JOIN task_report said ON said.id = (SELECT MAX(one.id) FROM task_report one
                WHERE one.entry_code = dispatch.entry_code AND one.unit_key = dispatch.receiver_unit
                    AND one.said_on <= :day)
            WHERE plan_task.plan_code IN (:plans) AND plan_task.given_on <= :day AND %s
            ORDER BY dispatch.due_on, dispatch.code""";

    private static final String GIVEN_OR_TAKEN =
            TASKS.formatted("(dispatch.receiver_unit IN (:units) OR dispatch.sender_unit IN (:units))");

    private static final String OF_PERIOD =
            TASKS.formatted("dispatch.receiver_unit IN (:units) AND (dispatch.answered_at IS NULL"
                    + " OR said.said_on IS NULL OR said.said_on >= :from)");

    private final JdbcClient jdbc;

    PlanTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that the units have given or were given under the plan, as it stands that day; the first due first. */
    public List<PlanTask> of(String planCode, Collection<String> unitKeys, LocalDate day) {
        return jdbc.sql(GIVEN_OR_TAKEN)
                .param("plans", List.of(planCode))
                .param("units", unitKeys)
                .param("day", day)
                .query((row, number) -> task(row, day))
                .list();
    }

    /** What the units were given under any of the plans and had still to do in the period. */
    public List<PlanTask> ofPeriod(
            Collection<String> planCodes, Collection<String> unitKeys, LocalDate from, LocalDate asOf) {
        return jdbc.sql(OF_PERIOD)
                .param("plans", planCodes)
                .param("units", unitKeys)
                .param("from", from)
                .param("day", asOf)
                .query((row, number) -> task(row, asOf))
                .list();
    }

    private static PlanTask task(ResultSet row, LocalDate day) throws SQLException {
        LocalDate dueOn = row.getObject("due_on", LocalDate.class);
        return new PlanTask(
                row.getString("entry_code"),
                row.getString("sender_unit"),
                row.getString("receiver_unit"),
                row.getString("task"),
                dueOn,
                TaskState.of(
                        row.getString("status"),
                        row.getObject("answered_at") != null,
                        CHECK.equals(row.getString("last_form")),
                        dueOn,
                        day),
                row.getString("result"),
                row.getObject("done_on", LocalDate.class),
                row.getObject("people", Long.class),
                row.getObject("children", Long.class),
                row.getObject("checks", Long.class),
                row.getObject("violations", Long.class));
    }
}
