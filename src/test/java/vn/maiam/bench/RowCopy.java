package vn.maiam.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;

/** Copies rows of a table for every line of {@code bench_clone}, whatever columns the table has by now. */
final class RowCopy {

    private final JdbcTemplate database;

    RowCopy(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * @param originals joins the table, as {@code s}, to {@code bench_clone}
     * @param value by column, the SQL that makes the copy's value; null for a column that the database fills
     */
    void copy(String table, String originals, Function<String, String> value) {
        Map<String, String> copied = new LinkedHashMap<>();
        columns(table).forEach(column -> {
            String made = value.apply(column);
            if (made != null) {
                copied.put(column, made);
            }
        });
        database.update("INSERT INTO %s (%s) SELECT %s FROM bench_clone %s"
                .formatted(table, String.join(", ", copied.keySet()), String.join(", ", copied.values()), originals));
    }

    private List<String> columns(String table) {
        return database.queryForList(
                """
                SELECT column_name FROM information_schema.columns
                WHERE table_schema = current_schema() AND table_name = ? ORDER BY ordinal_position""",
                String.class,
                table);
    }
}
