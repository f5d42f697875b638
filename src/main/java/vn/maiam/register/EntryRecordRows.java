package vn.maiam.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import vn.maiam.casefile.Json;
import vn.maiam.casefile.Moment;
import vn.maiam.workflow.FormVersion;
import vn.maiam.workflow.Step;

/** The table {@code entry_record}, which only grows. A record that was corrected stays, but no longer counts. */
@Repository
class EntryRecordRows {

    private static final String NOT_CORRECTED =
            " NOT EXISTS (SELECT 1 FROM entry_record newer WHERE newer.corrects = entry_record.id) ";

    private final JdbcClient jdbc;
    private final Clock clock;

    EntryRecordRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long add(Step step, FormVersion form, Map<String, Object> content) {
        return insert(step, form, content, null, null);
    }

    /** Stands from now on in place of the wrong one, which nobody has corrected yet. */
    long correct(EntryRecord wrong, Step step, FormVersion form, Map<String, Object> content, String reason) {
        return insert(step, form, content, wrong, reason);
    }

    private long insert(Step step, FormVersion form, Map<String, Object> content, EntryRecord wrong, String reason) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                        INSERT INTO entry_record (entry_code, leg_code, form_id, form_version, process_key, step, step_name,
                            unit_key, person_id, recorded_at, content, corrects, root_id, reason)
                        VALUES (:entry, :leg, :form, :version, :process, :step, :name, :unit, :person, :now, :content,
                            :corrects, :root, :reason)""")
                .param("entry", step.caseCode())
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
    List<EntryRecord> all(String entryCode) {
        return jdbc.sql("SELECT * FROM entry_record WHERE entry_code = :entry ORDER BY id")
                .param("entry", entryCode)
                .query(EntryRecordRows::record)
                .list();
    }

    /** What counts: each record, or the last correction in its place; in the order of their places. */
    List<EntryRecord> standing(Collection<String> entryCodes) {
        if (entryCodes.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("SELECT * FROM entry_record WHERE entry_code IN (:entries) AND" + NOT_CORRECTED
                        + "ORDER BY entry_code, COALESCE(root_id, id)")
                .param("entries", entryCodes)
                .query(EntryRecordRows::record)
                .list();
    }

    /** What counts of the newest of each form, that of this leg before that of another. */
    List<EntryRecord> newest(String entryCode, String legCode, Collection<String> formIds) {
        return jdbc.sql(
                        "SELECT * FROM entry_record WHERE entry_code = :entry AND form_id IN (:forms) AND"
                                + NOT_CORRECTED
                                + """
                        AND COALESCE(root_id, id) IN (
                            SELECT COALESCE(MAX(CASE WHEN leg_code = :leg THEN id END), MAX(id)) FROM entry_record
                            WHERE entry_code = :entry AND form_id IN (:forms) AND corrects IS NULL GROUP BY form_id)""")
                .param("entry", entryCode)
                .param("leg", legCode)
                .param("forms", formIds)
                .query(EntryRecordRows::record)
                .list();
    }

    /** Who filled or corrected the record that stands at this place. */
    List<String> authors(long place) {
        return jdbc.sql(
                        """
                        SELECT DISTINCT person_id FROM entry_record
                        WHERE (id = :place OR root_id = :place) AND person_id IS NOT NULL""")
                .param("place", place)
                .query(String.class)
                .list();
    }

    private static EntryRecord record(ResultSet row, int number) throws SQLException {
        return new EntryRecord(
                row.getLong("id"),
                row.getString("entry_code"),
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
