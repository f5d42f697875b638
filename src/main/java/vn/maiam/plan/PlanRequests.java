package vn.maiam.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.WaitingTasks;

/** Who below owes a plan of his own, and who has one. */
@Component
public class PlanRequests {

    private final JdbcClient jdbc;

    PlanRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every unit that was asked for one, in the order of their keys. */
    public List<PlanRequest> of(String parentCode) {
        return jdbc.sql("SELECT * FROM plan_request WHERE parent_code = :parent ORDER BY unit_key")
                .param("parent", parentCode)
                .query(PlanRequests::request)
                .list();
    }

    /** Those that were asked and have none yet, by unit. */
    public Map<String, PlanAwaited> awaited(String parentCode) {
        return jdbc
                .sql(
                        """
                        SELECT request.unit_key, request.requested_at, MIN(work.due) AS due
                        FROM plan_request request LEFT JOIN %s work ON work.leg_code = request.entry_code
                        WHERE request.parent_code = :parent AND request.plan_code IS NULL
                        GROUP BY request.unit_key, request.requested_at"""
                                .formatted(WaitingTasks.TABLE))
                .param("parent", parentCode)
                .query(PlanRequests::awaited)
                .list()
                .stream()
                .collect(Collectors.toMap(PlanAwaited::unitKey, Function.identity()));
    }

    Optional<PlanRequest> ofEntry(String entryCode) {
        return jdbc.sql("SELECT * FROM plan_request WHERE entry_code = :entry")
                .param("entry", entryCode)
                .query(PlanRequests::request)
                .optional();
    }

    void add(String parentCode, String unitKey, String entryCode, Instant at) {
        jdbc.sql(
                        """
                        INSERT INTO plan_request (parent_code, unit_key, entry_code, requested_at)
                        VALUES (:parent, :unit, :entry, :at)""")
                .param("parent", parentCode)
                .param("unit", unitKey)
                .param("entry", entryCode)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A unit's plan answers the request, whether it came out of its leg or the unit made it by itself. */
    void answered(String parentCode, String unitKey, String planCode) {
        jdbc.sql(
                        """
                        UPDATE plan_request SET plan_code = :plan
                        WHERE parent_code = :parent AND unit_key = :unit AND plan_code IS NULL""")
                .param("parent", parentCode)
                .param("unit", unitKey)
                .param("plan", planCode)
                .update();
    }

    private static PlanAwaited awaited(ResultSet row, int number) throws SQLException {
        Timestamp due = row.getTimestamp("due");
        return new PlanAwaited(
                row.getString("unit_key"),
                row.getTimestamp("requested_at").toInstant(),
                due == null ? null : due.toInstant());
    }

    private static PlanRequest request(ResultSet row, int number) throws SQLException {
        return new PlanRequest(
                row.getString("parent_code"),
                row.getString("unit_key"),
                row.getString("entry_code"),
                row.getTimestamp("requested_at").toInstant(),
                row.getString("plan_code"));
    }
}
