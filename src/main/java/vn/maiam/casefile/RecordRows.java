package vn.maiam.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.maiam.workflow.FormVersion;
import vn.maiam.workflow.Step;

/** The table {@code record}, which only grows. The newest is the one with the highest id. */
@Repository
class RecordRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    RecordRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(Step step, FormVersion form, Map<String, Object> content) {
        jdbc.sql(
                        """
                        INSERT INTO record (case_code, leg_code, form_id, form_version, process_key, step, step_name,
                            unit_key, person_id, recorded_at, content)
                        VALUES (:case, :leg, :form, :version, :process, :step, :name, :unit, :person, :now, :content)""")
                .param("case", step.caseCode())
                .param("leg", step.legCode())
                .param("form", form.formId())
                .param("version", form.version())
                .param("process", step.processKey())
                .param("step", step.activityId())
                .param("name", step.activityName())
                .param("unit", step.unitKey())
                .param("person", step.personId())
                .param("now", Moment.toDatabase(clock.instant()))
                .param("content", Json.write(content))
                .update();
    }

    /** Oldest first. */
    List<Entered> ofCases(Collection<String> caseCodes) {
        return jdbc.sql("SELECT * FROM record WHERE case_code IN (:cases) ORDER BY id")
                .param("cases", caseCodes)
                .query(RecordRows::entered)
                .list();
    }

    Optional<Entered> newest(Collection<String> caseCodes, String formId) {
        return jdbc.sql(
                        """
                        SELECT * FROM record WHERE case_code IN (:cases) AND form_id = :form
                        ORDER BY id DESC FETCH FIRST 1 ROW ONLY""")
                .param("cases", caseCodes)
                .param("form", formId)
                .query(RecordRows::entered)
                .optional();
    }

    Optional<Entered> newestOfLegs(Collection<String> caseCodes, Collection<String> legCodes, String formId) {
        return jdbc.sql(
                        """
                        SELECT * FROM record WHERE case_code IN (:cases) AND leg_code IN (:legs) AND form_id = :form
                        ORDER BY id DESC FETCH FIRST 1 ROW ONLY""")
                .param("cases", caseCodes)
                .param("legs", legCodes)
                .param("form", formId)
                .query(RecordRows::entered)
                .optional();
    }

    private static Entered entered(ResultSet row, int number) throws SQLException {
        return new Entered(
                row.getLong("id"),
                row.getString("case_code"),
                row.getString("leg_code"),
                row.getString("form_id"),
                row.getInt("form_version"),
                row.getString("process_key"),
                row.getString("step"),
                row.getString("step_name"),
                row.getString("unit_key"),
                row.getString("person_id"),
                Moment.read(row, "recorded_at"),
                Json.readContent(row.getString("content")));
    }
}
