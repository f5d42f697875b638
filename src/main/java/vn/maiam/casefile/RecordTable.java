package vn.maiam.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import vn.maiam.workflow.FormVersion;
import vn.maiam.workflow.Step;

/**
 * A table of what people entered, which only grows: one for cases, one for entries of registers. A record that was corrected
 * stays, but no longer counts.
 */
public class RecordTable {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final String table;
    private final String codeColumn;

    /**
     * @param table its name, of this application and of nobody's typing
     * @param codeColumn the column with the code of the dossier
     */
    protected RecordTable(JdbcClient jdbc, Clock clock, String table, String codeColumn) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.table = table;
        this.codeColumn = codeColumn;
    }

    public long add(Step step, FormVersion form, Map<String, Object> content) {
        return insert(step, form, content, null, null);
    }

    /** Stands from now on in place of the wrong one, which nobody has corrected yet. */
    public long correct(Entered wrong, Step step, FormVersion form, Map<String, Object> content, String reason) {
        return insert(step, form, content, wrong, reason);
    }

    private long insert(Step step, FormVersion form, Map<String, Object> content, Entered wrong, String reason) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        sql("""
                        INSERT INTO $table ($code, leg_code, form_id, form_version, process_key, step, step_name,
                            unit_key, person_id, recorded_at, content, corrects, root_id, reason)
                        VALUES (:code, :leg, :form, :version, :process, :step, :name, :unit, :person, :now, :content,
                            :corrects, :root, :reason)""")
                .param("code", step.caseCode())
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
    public List<Entered> all(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : list(sql("SELECT * FROM $table WHERE $code IN (:codes) ORDER BY id")
                        .param("codes", codes));
    }

    /** What counts: each record, or the last correction in its place; in the order of their places. */
    public List<Entered> standing(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : list(sql("SELECT * FROM $table WHERE $code IN (:codes) AND $standing ORDER BY COALESCE(root_id, id)")
                        .param("codes", codes));
    }

    /** What counts of the newest of each form, that of these legs before that of another. */
    public List<Entered> newest(Collection<String> codes, Collection<String> legCodes, Collection<String> formIds) {
        return list(
                sql("""
                                SELECT * FROM $table WHERE $code IN (:codes) AND form_id IN (:forms) AND $standing
                                    AND COALESCE(root_id, id) IN (
                                        SELECT COALESCE(MAX(CASE WHEN leg_code IN (:legs) THEN id END), MAX(id))
                                        FROM $table WHERE $code IN (:codes) AND form_id IN (:forms) AND corrects IS NULL
                                        GROUP BY form_id)""")
                        .param("legs", legCodes)
                        .param("codes", codes)
                        .param("forms", formIds));
    }

    /** Who filled or corrected the record that stands at this place. */
    public List<String> authors(long place) {
        return sql("""
                        SELECT DISTINCT person_id FROM $table
                        WHERE (id = :place OR root_id = :place) AND person_id IS NOT NULL""")
                .param("place", place)
                .query(String.class)
                .list();
    }

    /** {@code $table}, {@code $code} and {@code $standing} (not corrected) stand for what this table has for them. */
    StatementSpec sql(String text) {
        return jdbc.sql(
                text.replace("$standing", "NOT EXISTS (SELECT 1 FROM $table newer WHERE newer.corrects = $table.id)")
                        .replace("$table", table)
                        .replace("$code", codeColumn));
    }

    List<Entered> list(StatementSpec query) {
        return query.query(this::entered).list();
    }

    Entered entered(ResultSet row, int number) throws SQLException {
        return new Entered(
                row.getLong("id"),
                row.getString(codeColumn),
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
