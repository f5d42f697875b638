package vn.maiam.register.fact;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Rows of fact tables, and which record each came from. Names of tables and columns come from {@link FactTables} only. */
@Repository
class FactRows {

    private final JdbcClient jdbc;

    FactRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long insert(FactTable table, Map<FactColumn, Object> values, FactContext context) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        String names = values.keySet().stream().map(FactColumn::name).collect(Collectors.joining(", "));
        String marks =
                values.keySet().stream().map(column -> ":" + column.name()).collect(Collectors.joining(", "));
        params(jdbc.sql("INSERT INTO %s (%s) VALUES (%s)".formatted(table.name(), names, marks)), values)
                .update(id, "id");
        long row = id.getKey().longValue();
        remember(table, row, context);
        return row;
    }

    void remember(FactTable table, long row, FactContext context) {
        jdbc.sql(
                        "INSERT INTO fact_row (table_name, row_id, dossier_code, place) VALUES (:table, :row, :dossier, :place)")
                .param("table", table.name())
                .param("row", row)
                .param("dossier", context.step().caseCode())
                .param("place", context.place())
                .update();
    }

    void update(FactTable table, long row, Map<FactColumn, Object> values) {
        String sets = values.keySet().stream()
                .map(column -> column.name() + " = :" + column.name())
                .collect(Collectors.joining(", "));
        params(jdbc.sql("UPDATE %s SET %s WHERE id = :rowId".formatted(table.name(), sets)), values)
                .param("rowId", row)
                .update();
    }

    boolean isSame(FactTable table, long row, Map<FactColumn, Object> values) {
        String same = values.entrySet().stream()
                .map(value -> value.getValue() == null
                        ? value.getKey().name() + " IS NULL"
                        : value.getKey().name() + " = :" + value.getKey().name())
                .collect(Collectors.joining(" AND "));
        Map<FactColumn, Object> known = new HashMap<>(values);
        known.values().removeIf(value -> value == null);
        return params(jdbc.sql("SELECT COUNT(*) FROM %s WHERE id = :rowId AND %s".formatted(table.name(), same)), known)
                        .param("rowId", row)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    void delete(FactTable table, long row) {
        jdbc.sql("DELETE FROM %s WHERE id = :id".formatted(table.name()))
                .param("id", row)
                .update();
        jdbc.sql("DELETE FROM fact_row WHERE table_name = :table AND row_id = :id")
                .param("table", table.name())
                .param("id", row)
                .update();
    }

    private static JdbcClient.StatementSpec params(JdbcClient.StatementSpec sql, Map<FactColumn, Object> values) {
        values.forEach(
                (column, value) -> sql.param(column.name(), value, column.type().sqlType()));
        return sql;
    }

    /** The rows of one record by table, in the order in which they were written. */
    Map<String, Deque<Long>> ofRecord(String dossierCode, long place) {
        Map<String, Deque<Long>> rows = new HashMap<>();
        jdbc.sql(
                        "SELECT table_name, row_id FROM fact_row WHERE dossier_code = :dossier AND place = :place ORDER BY row_id")
                .param("dossier", dossierCode)
                .param("place", place)
                .query(row -> {
                    rows.computeIfAbsent(row.getString("table_name"), table -> new ArrayDeque<>())
                            .add(row.getLong("row_id"));
                });
        return rows;
    }

    /** The latest row of a table that the dossier's records have written. */
    Optional<Long> latest(String dossierCode, String table) {
        return jdbc.sql("SELECT MAX(row_id) AS id FROM fact_row WHERE dossier_code = :dossier AND table_name = :table")
                .param("dossier", dossierCode)
                .param("table", table)
                .query((row, number) -> Optional.ofNullable(row.getObject("id", Long.class)))
                .single();
    }

    Optional<EntryAt> entry(String code) {
        List<EntryAt> found = jdbc.sql("SELECT child_id, happened_on FROM entry WHERE code = :code")
                .param("code", code)
                .query((row, number) -> new EntryAt(
                        row.getObject("child_id", Long.class), row.getObject("happened_on", java.time.LocalDate.class)))
                .list();
        return found.stream().findFirst();
    }

    void setChild(String entryCode, long childId) {
        jdbc.sql("UPDATE entry SET child_id = :child WHERE code = :code")
                .param("child", childId)
                .param("code", entryCode)
                .update();
    }

    record EntryAt(Long childId, java.time.LocalDate day) {}
}
