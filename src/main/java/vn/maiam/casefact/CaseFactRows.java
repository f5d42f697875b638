package vn.maiam.casefact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Makes the rows of a file in one fact table what they should be. A row that stays keeps its id: frozen figures name it. */
@Repository
class CaseFactRows {

    private final JdbcClient jdbc;

    CaseFactRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param wanted each a whole row, column to value; tables and columns come from facts.yaml only */
    void settle(String table, Collection<String> caseCodes, Set<Map<String, Object>> wanted) {
        Set<Map<String, Object>> missing = new HashSet<>(wanted);
        Set<String> columns = columns(wanted);
        for (Row row : rows(table, columns, caseCodes)) {
            if (!missing.remove(row.values())) {
                jdbc.sql("DELETE FROM " + table + " WHERE id = :id")
                        .param("id", row.id())
                        .update();
            }
        }
        missing.forEach(fact -> insert(table, fact));
    }

    private static Set<String> columns(Set<Map<String, Object>> wanted) {
        return wanted.stream().flatMap(fact -> fact.keySet().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Row> rows(String table, Set<String> columns, Collection<String> caseCodes) {
        return jdbc.sql("SELECT * FROM " + table + " WHERE case_code IN (:cases) ORDER BY id")
                .param("cases", caseCodes)
                .query((row, number) -> new Row(row.getLong("id"), values(row, columns)))
                .list();
    }

    private void insert(String table, Map<String, Object> fact) {
        List<String> columns = fact.keySet().stream().sorted().toList();
        JdbcClient.StatementSpec insert = jdbc.sql("INSERT INTO " + table + " (" + String.join(", ", columns)
                + ") VALUES (" + columns.stream().map(column -> ":" + column).collect(Collectors.joining(", ")) + ")");
        for (String column : columns) {
            insert = insert.param(column, toDatabase(fact.get(column)));
        }
        insert.update();
    }

    private static Object toDatabase(Object value) {
        return value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value;
    }

    private static Map<String, Object> values(ResultSet row, Set<String> columns) throws SQLException {
        Map<String, Object> values = new HashMap<>();
        for (String column : columns) {
            values.put(column, value(row, column));
        }
        return values;
    }

    private static Object value(ResultSet row, String column) throws SQLException {
        if (column.endsWith("_at")) {
            OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
            return moment == null ? null : moment.toInstant().truncatedTo(ChronoUnit.MILLIS);
        }
        if (column.endsWith("_on") || column.endsWith("_date")) {
            return row.getObject(column, LocalDate.class);
        }
        return column.equals("child_id") ? (Object) row.getLong(column) : row.getString(column);
    }

    private record Row(long id, Map<String, Object> values) {}
}
