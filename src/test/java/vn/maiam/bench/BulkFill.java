package vn.maiam.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills tables as one restores a dump: in one transaction, without checking references row by row, and with the indexes
 * built at the end. Both sides are filled like this; what is measured comes afterwards.
 */
final class BulkFill {

    private static final List<String> OURS = List.of("child", "case_file", "case_leg", "record", "task_deadline");

    private final JdbcTemplate database;

    BulkFill(JdbcTemplate database) {
        this.database = database;
    }

    void run(Runnable filling) {
        var transactions = new DataSourceTransactionManager(database.getDataSource());
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            database.execute("SET LOCAL session_replication_role = replica");
            Map<String, String> indexes = dropIndexes();
            filling.run();
            indexes.values().forEach(database::execute);
        });
    }

    /** @return by name, the statement that makes it again; those of keys and constraints stay */
    private Map<String, String> dropIndexes() {
        Map<String, String> indexes = new TreeMap<>();
        database.query(
                """
                SELECT indexname, indexdef FROM pg_indexes
                WHERE schemaname = current_schema() AND indexdef NOT LIKE 'CREATE UNIQUE%'
                  AND (tablename LIKE 'act_ru_%' OR tablename LIKE 'act_hi_%' OR tablename = ANY (?))""",
                row -> {
                    indexes.put(row.getString(1), row.getString(2));
                },
                (Object) OURS.toArray(String[]::new));
        indexes.keySet().forEach(name -> database.execute("DROP INDEX " + name));
        return indexes;
    }
}
