package vn.maiam.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables plan, plan_version and plan_report_date. */
@Component
class PlanRows {

    /** The newest version of a plan. */
    record Head(String code, int version) {}

    record Version(String code, int version, String text) {}

    record ReportDate(String code, String obligation, int version, MonthDay dueOn, int yearFrom, int yearTo) {}

    private final JdbcClient jdbc;

    PlanRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Head> head(String code) {
        return jdbc.sql("SELECT code, version FROM plan WHERE code = :code")
                .param("code", code)
                .query(PlanRows::head)
                .optional();
    }

    /** Holds whoever else would store the plan until this transaction ends. */
    Optional<Head> headToChange(String code) {
        return jdbc.sql("SELECT code, version FROM plan WHERE code = :code FOR UPDATE")
                .param("code", code)
                .query(PlanRows::head)
                .optional();
    }

    List<Head> inForce(String unitKey, LocalDate day) {
        return jdbc.sql(
                        """
                        SELECT code, version FROM plan
                        WHERE unit_key = :unit AND status = 'issued' AND from_date <= :day AND to_date >= :day
                        ORDER BY COALESCE(issued_on, from_date) DESC, code DESC""")
                .param("unit", unitKey)
                .param("day", day)
                .query(PlanRows::head)
                .list();
    }

    List<Head> of(Collection<String> unitKeys) {
        return unitKeys.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT code, version FROM plan WHERE unit_key IN (:units) ORDER BY from_date DESC, code")
                        .param("units", unitKeys)
                        .query(PlanRows::head)
                        .list();
    }

    List<Head> derivedFrom(String code) {
        return jdbc.sql("SELECT code, version FROM plan WHERE parent_code = :code ORDER BY unit_key, code")
                .param("code", code)
                .query(PlanRows::head)
                .list();
    }

    List<Head> all() {
        return jdbc.sql("SELECT code, version FROM plan ORDER BY from_date DESC, code")
                .query(PlanRows::head)
                .list();
    }

    /** Those that nobody has made here: the entry in which a plan is made has its code. */
    List<Head> fromFiles() {
        return jdbc.sql(
                        """
                        SELECT code, version FROM plan
                        WHERE NOT EXISTS (SELECT 1 FROM entry WHERE entry.code = plan.code)
                        ORDER BY from_date DESC, code""")
                .query(PlanRows::head)
                .list();
    }

    Optional<Version> version(String code, int version) {
        return jdbc.sql(
                        "SELECT plan_code, version, text FROM plan_version WHERE plan_code = :code AND version = :version")
                .param("code", code)
                .param("version", version)
                .query(PlanRows::version)
                .optional();
    }

    /** The newest versions of these plans, in one query. */
    List<Version> newest(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : jdbc.sql(
                                """
                                SELECT v.plan_code, v.version, v.text
                                FROM plan_version v JOIN plan p ON p.code = v.plan_code AND p.version = v.version
                                WHERE p.code IN (:codes)""")
                        .param("codes", codes)
                        .query(PlanRows::version)
                        .list();
    }

    List<PlanVersion> history(String code) {
        return jdbc.sql(
                        """
                        SELECT version, reason, person_id, stored_at FROM plan_version
                        WHERE plan_code = :code ORDER BY version""")
                .param("code", code)
                .query((row, n) -> new PlanVersion(
                        code,
                        row.getInt("version"),
                        row.getString("reason"),
                        row.getString("person_id"),
                        row.getTimestamp("stored_at").toInstant()))
                .list();
    }

    Optional<String> checksum(String code, int version) {
        return jdbc.sql("SELECT sha256 FROM plan_version WHERE plan_code = :code AND version = :version")
                .param("code", code)
                .param("version", version)
                .query(String.class)
                .optional();
    }

    void insert(Plan plan, Instant at) {
        jdbc.sql(
                        """
                        INSERT INTO plan (code, unit_key, parent_code, status, version, from_date, to_date, issued_on, stored_at)
                        VALUES (:code, :unit, :parent, 'issued', :version, :from, :to, :issued, :at)""")
                .param("code", plan.code())
                .param("unit", plan.issuerUnit())
                .param("parent", plan.parentCode())
                .param("version", plan.version())
                .param("from", plan.from())
                .param("to", plan.to())
                .param("issued", plan.issuedOn())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void replace(Plan plan) {
        jdbc.sql(
                        """
                        UPDATE plan SET version = :version, from_date = :from, to_date = :to, issued_on = :issued
                        WHERE code = :code""")
                .param("code", plan.code())
                .param("version", plan.version())
                .param("from", plan.from())
                .param("to", plan.to())
                .param("issued", plan.issuedOn())
                .update();
    }

    void insertVersion(Plan plan, String text, String sha256, String reason, String personId, Instant at) {
        jdbc.sql(
                        """
                        INSERT INTO plan_version (plan_code, version, text, sha256, reason, person_id, stored_at)
                        VALUES (:code, :version, :text, :sha256, :reason, :person, :at)""")
                .param("code", plan.code())
                .param("version", plan.version())
                .param("text", text)
                .param("sha256", sha256)
                .param("reason", reason)
                .param("person", personId)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest date of each report of these plans. */
    List<ReportDate> dates(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : jdbc.sql(
                                """
                                SELECT d.plan_code, d.obligation, d.version, d.due_on, d.year_from, d.year_to
                                FROM plan_report_date d
                                WHERE d.plan_code IN (:codes) AND d.version = (
                                    SELECT MAX(e.version) FROM plan_report_date e
                                    WHERE e.plan_code = d.plan_code AND e.obligation = d.obligation)""")
                        .param("codes", codes)
                        .query(PlanRows::date)
                        .list();
    }

    int dateVersions(String code, String obligation) {
        return jdbc.sql("SELECT COUNT(*) FROM plan_report_date WHERE plan_code = :code AND obligation = :obligation")
                .param("code", code)
                .param("obligation", obligation)
                .query(Integer.class)
                .single();
    }

    void insertDate(ReportDate date, String basis, String personId, Instant at) {
        jdbc.sql(
                        """
                        INSERT INTO plan_report_date
                            (plan_code, obligation, version, due_on, year_from, year_to, basis, person_id, set_at)
                        VALUES (:code, :obligation, :version, :due, :from, :to, :basis, :person, :at)""")
                .param("code", date.code())
                .param("obligation", date.obligation())
                .param("version", date.version())
                .param("due", date.dueOn().toString().substring(2))
                .param("from", date.yearFrom())
                .param("to", date.yearTo())
                .param("basis", basis)
                .param("person", personId)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        return new Head(row.getString("code"), row.getInt("version"));
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        return new Version(row.getString("plan_code"), row.getInt("version"), row.getString("text"));
    }

    private static ReportDate date(ResultSet row, int number) throws SQLException {
        return new ReportDate(
                row.getString("plan_code"),
                row.getString("obligation"),
                row.getInt("version"),
                MonthDay.parse("--" + row.getString("due_on")),
                row.getInt("year_from"),
                row.getInt("year_to"));
    }
}
