package vn.maiam.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import vn.maiam.workflow.FormVersion;
import vn.maiam.workflow.Step;

/** The table {@code record}, which only grows. A record that was corrected stays, but no longer counts. */
@Repository
class RecordRows {

    private static final String NOT_CORRECTED =
            " NOT EXISTS (SELECT 1 FROM record newer WHERE newer.corrects = record.id) ";

    private final JdbcClient jdbc;
    private final Clock clock;

    RecordRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long add(Step step, FormVersion form, Map<String, Object> content) {
        return insert(step, form, content, null, null);
    }

    /** Stands from now on in place of the wrong one, which nobody has corrected yet. */
    long correct(Entered wrong, Step step, FormVersion form, Map<String, Object> content, String reason) {
        return insert(step, form, content, wrong, reason);
    }

    private long insert(Step step, FormVersion form, Map<String, Object> content, Entered wrong, String reason) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                        INSERT INTO record (case_code, leg_code, form_id, form_version, process_key, step, step_name,
                            unit_key, person_id, recorded_at, content, corrects, root_id, reason)
                        VALUES (:case, :leg, :form, :version, :process, :step, :name, :unit, :person, :now, :content,
                            :corrects, :root, :reason)""")
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
                .param("corrects", wrong == null ? null : wrong.id(), Types.BIGINT)
                .param("root", wrong == null ? null : wrong.place(), Types.BIGINT)
                .param("reason", reason)
                .update(id, "id");
        return id.getKey().longValue();
    }

    /** Whatever was recorded, corrected or not; oldest first. */
    List<Entered> ofCases(Collection<String> caseCodes) {
        return jdbc.sql("SELECT * FROM record WHERE case_code IN (:cases) ORDER BY id")
                .param("cases", caseCodes)
                .query(RecordRows::entered)
                .list();
    }

    /** What counts: each record, or the last correction in its place; in the order of their places. */
    List<Entered> standing(Collection<String> caseCodes) {
        return jdbc.sql("SELECT * FROM record WHERE case_code IN (:cases) AND" + NOT_CORRECTED
                        + "ORDER BY COALESCE(root_id, id)")
                .param("cases", caseCodes)
                .query(RecordRows::entered)
                .list();
    }

    /** The same, of these forms only. */
    List<Entered> standing(Collection<String> caseCodes, Collection<String> formIds) {
        return jdbc.sql("SELECT * FROM record WHERE case_code IN (:cases) AND form_id IN (:forms) AND" + NOT_CORRECTED
                        + "ORDER BY COALESCE(root_id, id)")
                .param("cases", caseCodes)
                .param("forms", formIds)
                .query(RecordRows::entered)
                .list();
    }

    /** What counts of the newest of each form, that of these legs before that of another. */
    List<Entered> newest(Collection<String> caseCodes, Collection<String> legCodes, Collection<String> formIds) {
        return jdbc.sql(
                        """
                        SELECT * FROM record WHERE case_code IN (:cases) AND form_id IN (:forms)
                            AND NOT EXISTS (SELECT 1 FROM record newer WHERE newer.corrects = record.id)
                            AND COALESCE(root_id, id) IN (
                                SELECT COALESCE(MAX(CASE WHEN leg_code IN (:legs) THEN id END), MAX(id)) FROM record
                                WHERE case_code IN (:cases) AND form_id IN (:forms) AND corrects IS NULL
                                GROUP BY form_id)""")
                .param("legs", legCodes)
                .param("cases", caseCodes)
                .param("forms", formIds)
                .query(RecordRows::entered)
                .list();
    }

    /** Who filled or corrected the record that stands at this place. */
    List<String> authors(long place) {
        return jdbc.sql(
                        "SELECT DISTINCT person_id FROM record WHERE (id = :place OR root_id = :place) AND person_id IS NOT NULL")
                .param("place", place)
                .query(String.class)
                .list();
    }

    /** Which forms, in which versions, the case has been filled with. */
    List<FormKey> forms(Collection<String> caseCodes) {
        return jdbc.sql("SELECT DISTINCT form_id, form_version FROM record WHERE case_code IN (:cases)")
                .param("cases", caseCodes)
                .query((row, number) -> new FormKey(row.getString("form_id"), row.getInt("form_version")))
                .list();
    }

    /** Of what counts, newest first, read as far as the caller looks. */
    <T> Optional<T> firstFrom(
            Collection<String> caseCodes, Collection<String> formIds, Function<Entered, Optional<T>> wanted) {
        try (Stream<Entered> newestFirst = jdbc
                .sql("SELECT * FROM record WHERE case_code IN (:cases) AND form_id IN (:forms) AND" + NOT_CORRECTED
                        + "ORDER BY COALESCE(root_id, id) DESC")
                .param("cases", caseCodes)
                .param("forms", formIds)
                .query(RecordRows::entered)
                .stream()) {
            return newestFirst.map(wanted).flatMap(Optional::stream).findFirst();
        }
    }

    record FormKey(String id, int version) {}

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
                Json.readContent(row.getString("content")),
                row.getObject("corrects", Long.class),
                row.getObject("root_id", Long.class),
                row.getString("reason"));
    }
}
