package vn.maiam.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

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

    private static PlanRequest request(ResultSet row, int number) throws SQLException {
        return new PlanRequest(
                row.getString("parent_code"),
                row.getString("unit_key"),
                row.getString("entry_code"),
                row.getTimestamp("requested_at").toInstant(),
                row.getString("plan_code"));
    }
}
