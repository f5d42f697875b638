package vn.maiam.measure;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Gathers rows of the fact tables and stores them all at once, parents first. */
final class FactTables {

    /** Parents first. */
    private static final List<String> TABLES = List.of(
            "child",
            "case_file",
            "child_residence",
            "child_category",
            "caregiver",
            "caregiver_of",
            "declared_population",
            "service_delivery",
            "child_need",
            "staff",
            "workforce",
            "session",
            "attendance",
            "network",
            "network_member",
            "pilot_model",
            "entitlement_case",
            "fund_entry",
            "baseline",
            "incident",
            "detected_risk",
            "intervention");

    private final JdbcTemplate jdbc;
    private final Map<String, Map<List<String>, List<Object[]>>> waiting = new LinkedHashMap<>();

    FactTables(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
    }

    /** Removes every fact there is, those that nobody may remove as well. */
    void clear() {
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            try (Statement statement = connection.createStatement()) {
                if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
                    clearH2(statement);
                } else {
                    statement.execute("SET session_replication_role = replica");
                    statement.execute("TRUNCATE " + String.join(", ", TABLES) + " CASCADE");
                    statement.execute("SET session_replication_role = DEFAULT");
                }
            }
            return null;
        });
    }

    private static void clearH2(Statement statement) throws SQLException {
        statement.execute("SET REFERENTIAL_INTEGRITY FALSE");
        for (String table : TABLES) {
            statement.execute("TRUNCATE TABLE " + table);
        }
        statement.execute("SET REFERENTIAL_INTEGRITY TRUE");
    }

    void store() {
        for (String table : TABLES) {
            waiting.getOrDefault(table, Map.of()).forEach((columns, rows) -> store(table, columns, rows));
        }
        waiting.clear();
    }

    private void store(String table, List<String> columns, List<Object[]> rows) {
        String marks = String.join(", ", columns.stream().map(column -> "?").toList());
        jdbc.batchUpdate("INSERT INTO %s (%s) VALUES (%s)".formatted(table, String.join(", ", columns), marks), rows);
    }

    void add(String table, Object... columnsAndValues) {
        List<String> columns = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            columns.add((String) columnsAndValues[i]);
            values.add(columnsAndValues[i + 1]);
        }
        waiting.computeIfAbsent(table, key -> new LinkedHashMap<>())
                .computeIfAbsent(columns, key -> new ArrayList<>())
                .add(values.toArray());
    }
}
