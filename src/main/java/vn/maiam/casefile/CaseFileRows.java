package vn.maiam.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code case_file}. Every change counts up {@code version}. */
@Repository
class CaseFileRows {

    private final JdbcClient jdbc;

    CaseFileRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CaseFile file) {
        jdbc.sql(
                        """
                        INSERT INTO case_file (code, child_id, unit_key, status, stage, received_at, opened_at, opened_by, label, version)
                        VALUES (:code, :child, :unit, :status, :stage, :received, :opened, :by, :label, :version)""")
                .param("code", file.code())
                .param("child", file.childId())
                .param("unit", file.unitKey())
                .param("status", file.status().id())
                .param("stage", file.stage())
                .param("received", Moment.toDatabase(file.receivedAt()))
                .param("opened", Moment.toDatabase(file.openedAt()))
                .param("by", file.openedBy())
                .param("label", file.label())
                .param("version", file.version())
                .update();
    }

    Optional<CaseFile> find(String code) {
        return jdbc.sql("SELECT * FROM case_file WHERE code = :code")
                .param("code", code)
                .query(CaseFileRows::caseFile)
                .optional();
    }

    /** @throws UnknownCase if there is none */
    CaseFile get(String code) {
        return find(code).orElseThrow(() -> new UnknownCase(code));
    }

    /** Holds the file until the transaction ends, so that nobody closes it while something is being recorded. */
    CaseFile hold(String code) {
        return jdbc.sql("SELECT * FROM case_file WHERE code = :code FOR UPDATE")
                .param("code", code)
                .query(CaseFileRows::caseFile)
                .optional()
                .orElseThrow(() -> new UnknownCase(code));
    }

    List<CaseFile> open(String unitKey) {
        return jdbc.sql("SELECT * FROM case_file WHERE unit_key = :unit AND status = 'open' ORDER BY code")
                .param("unit", unitKey)
                .query(CaseFileRows::caseFile)
                .list();
    }

    /** The file's own code and those of all reports merged into it. */
    List<String> codesWithin(String code) {
        return jdbc.sql(
                        """
                        WITH RECURSIVE part (code) AS (
                            SELECT code FROM case_file WHERE code = :code
                            UNION ALL
                            SELECT report.code FROM case_file report JOIN part ON report.merged_into = part.code)
                        SELECT code FROM part""")
                .param("code", code)
                .query(String.class)
                .list();
    }

    void setLabel(String code, String label) {
        set(code, "label = :value", label);
    }

    void setStage(String code, String stage) {
        set(code, "stage = :value", stage);
    }

    void setUnit(String code, String unitKey) {
        set(code, "unit_key = :value", unitKey);
    }

    private void set(String code, String assignment, String value) {
        jdbc.sql("UPDATE case_file SET " + assignment + ", version = version + 1 WHERE code = :code")
                .param("value", value)
                .param("code", code)
                .update();
    }

    void setRisk(String code, String level, String rule) {
        jdbc.sql(
                        "UPDATE case_file SET risk_level = :level, risk_rule = :rule, version = version + 1 WHERE code = :code")
                .param("level", level)
                .param("rule", rule)
                .param("code", code)
                .update();
    }

    void close(String code, String reason, Instant at) {
        jdbc.sql(
                        """
                        UPDATE case_file SET status = 'closed', closed_at = :at, close_reason = :reason, version = version + 1
                        WHERE code = :code""")
                .param("at", Moment.toDatabase(at))
                .param("reason", reason)
                .param("code", code)
                .update();
    }

    /** Starts the file's stages over: what they decided last time says nothing about the new report. */
    void reopen(String code, Instant receivedAt) {
        jdbc.sql(
                        """
                        UPDATE case_file SET status = 'open', closed_at = NULL, close_reason = NULL, stage = NULL,
                            risk_level = NULL, risk_rule = NULL, received_at = :received, version = version + 1
                        WHERE code = :code""")
                .param("received", Moment.toDatabase(receivedAt))
                .param("code", code)
                .update();
    }

    void mergeInto(String code, String target, String continues) {
        jdbc.sql(
                        """
                        UPDATE case_file SET status = 'joined', merged_into = :target, continues = :continues, version = version + 1
                        WHERE code = :code""")
                .param("target", target)
                .param("continues", continues)
                .param("code", code)
                .update();
    }

    static CaseFile caseFile(ResultSet row, int number) throws SQLException {
        return new CaseFile(
                row.getString("code"),
                row.getLong("child_id"),
                row.getString("unit_key"),
                CaseStatus.of(row.getString("status")),
                row.getString("stage"),
                row.getString("risk_level"),
                row.getString("risk_rule"),
                Moment.read(row, "received_at"),
                Moment.read(row, "opened_at"),
                row.getString("opened_by"),
                Moment.read(row, "closed_at"),
                row.getString("close_reason"),
                row.getString("continues"),
                row.getString("merged_into"),
                row.getString("label"),
                row.getInt("version"));
    }
}
