package vn.maiam.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.maiam.casefile.Moment;

/** The table {@code entry}. */
@Repository
class EntryRows {

    private final JdbcClient jdbc;

    EntryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Entry entry) {
        jdbc.sql(
                        """
                        INSERT INTO entry (code, register, process_key, unit_key, label, happened_on, status, child_id,
                            opened_at, opened_by)
                        VALUES (:code, :register, :process, :unit, :label, :day, 'open', :child, :at, :by)""")
                .param("code", entry.code())
                .param("register", entry.register())
                .param("process", entry.processKey())
                .param("unit", entry.unitKey())
                .param("label", entry.label())
                .param("day", entry.day())
                .param("child", entry.childId(), Types.BIGINT)
                .param("at", Moment.toDatabase(entry.openedAt()))
                .param("by", entry.openedBy())
                .update();
    }

    Optional<Entry> find(String code) {
        return jdbc.sql("SELECT * FROM entry WHERE code = :code")
                .param("code", code)
                .query(EntryRows::entry)
                .optional();
    }

    List<Entry> all(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT * FROM entry WHERE code IN (:codes)")
                        .param("codes", codes)
                        .query(EntryRows::entry)
                        .list();
    }

    Entry get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("There is no entry " + code + "."));
    }

    /** Lets nobody else change the entry until the transaction ends. */
    Entry hold(String code) {
        return jdbc.sql("SELECT * FROM entry WHERE code = :code FOR UPDATE")
                .param("code", code)
                .query(EntryRows::entry)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("There is no entry " + code + "."));
    }

    void setCover(String code, String label, LocalDate day, String searchText) {
        jdbc.sql(
                        """
                        UPDATE entry SET label = :label, happened_on = :day, search_text = :search WHERE code = :code""")
                .param("label", label)
                .param("day", day)
                .param("search", searchText)
                .param("code", code)
                .update();
    }

    void setChild(String code, long childId) {
        jdbc.sql("UPDATE entry SET child_id = :child WHERE code = :code")
                .param("child", childId)
                .param("code", code)
                .update();
    }

    void close(String code, Instant at) {
        jdbc.sql("UPDATE entry SET status = 'closed', closed_at = :at WHERE code = :code AND status = 'open'")
                .param("at", Moment.toDatabase(at))
                .param("code", code)
                .update();
    }

    static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getString("code"),
                row.getString("register"),
                row.getString("process_key"),
                row.getString("unit_key"),
                row.getString("label"),
                row.getObject("happened_on", LocalDate.class),
                "open".equals(row.getString("status")),
                row.getObject("child_id", Long.class),
                Moment.read(row, "opened_at"),
                row.getString("opened_by"),
                Moment.read(row, "closed_at"));
    }
}
