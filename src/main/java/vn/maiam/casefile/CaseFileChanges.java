package vn.maiam.casefile;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the table {@code case_file}. Every change counts up {@code version}. */
@Repository
class CaseFileChanges {

    private final JdbcClient jdbc;
    private final CaseFileRows rows;

    CaseFileChanges(JdbcClient jdbc, CaseFileRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    void add(CaseFile file) {
        jdbc.sql(
                        """
                        INSERT INTO case_file (code, child_id, unit_key, status, stage, received_at, alerted_at, opened_at, opened_by, label, version)
                        VALUES (:code, :child, :unit, :status, :stage, :received, :alerted, :opened, :by, :label, :version)""")
                .param("code", file.code())
                .param("child", file.childId())
                .param("unit", file.unitKey())
                .param("status", file.status().id())
                .param("stage", file.stage())
                .param("received", Moment.toDatabase(file.receivedAt()))
                .param("alerted", Moment.toDatabase(file.alertedAt()))
                .param("opened", Moment.toDatabase(file.openedAt()))
                .param("by", file.openedBy())
                .param("label", file.label())
                .param("version", file.version())
                .update();
        rows.forget();
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
        rows.forget();
    }

    void setRisk(String code, String level, String rule) {
        jdbc.sql(
                        "UPDATE case_file SET risk_level = :level, risk_rule = :rule, version = version + 1 WHERE code = :code")
                .param("level", level)
                .param("rule", rule)
                .param("code", code)
                .update();
        rows.forget();
    }

    void alert(String code, Instant at) {
        jdbc.sql("UPDATE case_file SET alerted_at = :at, version = version + 1 WHERE code = :code")
                .param("at", Moment.toDatabase(at))
                .param("code", code)
                .update();
        rows.forget();
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
        rows.forget();
    }

    /** Starts the file's stages over: what they decided last time says nothing about the new report. */
    void reopen(String code, Instant receivedAt) {
        jdbc.sql(
                        """
                        UPDATE case_file SET status = 'open', closed_at = NULL, close_reason = NULL, stage = NULL,
                            risk_level = NULL, risk_rule = NULL, received_at = :received, alerted_at = :received, version = version + 1
                        WHERE code = :code""")
                .param("received", Moment.toDatabase(receivedAt))
                .param("code", code)
                .update();
        rows.forget();
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
        rows.forget();
    }
}
