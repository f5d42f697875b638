package vn.maiam.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.maiam.casefile.Moment;
import vn.maiam.report.UnitReport.State;

/** The table {@code unit_report}. */
@Repository
class UnitReportRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    UnitReportRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Writes down, in one batch, that these units owe a report. */
    void owe(long roundId, List<String> unitKeys) {
        batches.batchUpdate(
                """
                INSERT INTO unit_report (round_id, unit_key, state, after_consolidation, version)
                VALUES (?, ?, 'OWED', FALSE, 0)""",
                unitKeys.stream().map(unit -> new Object[] {roundId, unit}).toList());
    }

    /** In one batch: these reports have their dossiers now, and their units the task. */
    void handOut(List<OwedReport> reports, List<String> codes) {
        List<Object[]> rows = java.util.stream.IntStream.range(0, reports.size())
                .mapToObj(i -> new Object[] {codes.get(i), reports.get(i).id()})
                .toList();
        batches.batchUpdate("UPDATE unit_report SET code = ?, state = 'DRAFTING' WHERE id = ? AND code IS NULL", rows);
    }

    List<OwedReport> notHandedOut(long roundId, int most) {
        return jdbc.sql(
                        """
                        SELECT * FROM unit_report WHERE round_id = :round AND code IS NULL AND state = 'OWED'
                        ORDER BY id FETCH FIRST :most ROWS ONLY""")
                .param("round", roundId)
                .param("most", most)
                .query(UnitReportRows::report)
                .list();
    }

    List<OwedReport> ofRound(long roundId) {
        return jdbc.sql("SELECT * FROM unit_report WHERE round_id = :round ORDER BY unit_key")
                .param("round", roundId)
                .query(UnitReportRows::report)
                .list();
    }

    List<OwedReport> ofUnits(Collection<String> unitKeys) {
        if (unitKeys.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("SELECT * FROM unit_report WHERE unit_key IN (:units) ORDER BY id DESC")
                .param("units", unitKeys)
                .query(UnitReportRows::report)
                .list();
    }

    /** Reports that nobody has sent yet, of whatever round. */
    List<OwedReport> unsent() {
        return jdbc.sql(
                        "SELECT * FROM unit_report WHERE state IN ('OWED', 'DRAFTING', 'SIGNING', 'RETURNED') ORDER BY id")
                .query(UnitReportRows::report)
                .list();
    }

    Optional<OwedReport> find(String code) {
        return jdbc.sql("SELECT * FROM unit_report WHERE code = :code")
                .param("code", code)
                .query(UnitReportRows::report)
                .optional();
    }

    OwedReport get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("There is no report " + code + "."));
    }

    void setState(String code, State state) {
        jdbc.sql("UPDATE unit_report SET state = :state WHERE code = :code")
                .param("state", state.name())
                .param("code", code)
                .update();
    }

    void sent(String code, int version, Instant at, boolean afterConsolidation) {
        jdbc.sql(
                        """
                        UPDATE unit_report SET state = 'SENT', version = :version, sent_at = COALESCE(sent_at, :at),
                            after_consolidation = CASE WHEN sent_at IS NULL THEN :after ELSE after_consolidation END,
                            return_reason = NULL
                        WHERE code = :code""")
                .param("version", version)
                .param("at", Moment.toDatabase(at))
                .param("after", afterConsolidation)
                .param("code", code)
                .update();
    }

    void accepted(String code, Instant at) {
        jdbc.sql(
                        """
                        UPDATE unit_report SET state = 'ACCEPTED', accepted_at = :at, correction_reason = NULL
                        WHERE code = :code""")
                .param("at", Moment.toDatabase(at))
                .param("code", code)
                .update();
    }

    /** @param plan null for the plan that asks */
    void reportsOn(String code, OwnPlan plan) {
        jdbc.sql("UPDATE unit_report SET own_plan = :plan, own_plan_version = :version WHERE code = :code")
                .param("plan", OwnPlan.codeOf(plan))
                .param("version", OwnPlan.versionOf(plan))
                .param("code", code)
                .update();
    }

    void giveReasonToReturn(String code, String reason) {
        jdbc.sql("UPDATE unit_report SET return_reason = :reason WHERE code = :code")
                .param("reason", reason)
                .param("code", code)
                .update();
    }

    /** @return false if somebody else corrects it already, or it is not accepted */
    boolean beginCorrection(String code, String reason) {
        return jdbc.sql(
                                """
                                UPDATE unit_report SET state = 'CORRECTING', correction_reason = :reason
                                WHERE code = :code AND state = 'ACCEPTED'""")
                        .param("reason", reason)
                        .param("code", code)
                        .update()
                == 1;
    }

    void merge(long id, String into) {
        jdbc.sql("UPDATE unit_report SET state = 'MERGED', merged_into = :into WHERE id = :id")
                .param("into", into)
                .param("id", id)
                .update();
    }

    private static OwedReport report(ResultSet row, int number) throws SQLException {
        return new OwedReport(
                row.getLong("id"),
                row.getString("code"),
                row.getLong("round_id"),
                row.getString("unit_key"),
                State.valueOf(row.getString("state")),
                Moment.read(row, "sent_at"),
                Moment.read(row, "accepted_at"),
                row.getBoolean("after_consolidation"),
                row.getInt("version"),
                row.getString("return_reason"),
                row.getString("correction_reason"),
                row.getString("merged_into"),
                OwnPlan.read(row));
    }
}
