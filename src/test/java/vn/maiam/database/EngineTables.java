package vn.maiam.database;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that the engine keeps: every column of every table, large texts and bytes included. */
public final class EngineTables {

    private final JdbcClient jdbc;

    public EngineTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return where one of the words stands by itself: the column and its value */
    public Set<String> find(Collection<String> words) {
        Pattern any = Pattern.compile(words.stream()
                .flatMap(word -> List.of(word, word.replace('T', ' ')).stream())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\w-])(", ")(?![\\w-])")));
        Set<String> found = new TreeSet<>();
        columns().forEach(column -> jdbc
                .sql("SELECT %s FROM %s".formatted(column.name(), column.table()))
                .query((row, number) -> text(row.getObject(1), row))
                .list()
                .stream()
                .filter(value -> any.matcher(value).find())
                .forEach(value -> found.add(column.table() + "." + column.name() + ": " + value)));
        return found;
    }

    public List<Column> columns() {
        return jdbc.sql(
                        """
                        SELECT table_name, column_name FROM information_schema.columns
                        WHERE lower(table_name) LIKE 'act\\_%' ESCAPE '\\' ORDER BY 1, 2""")
                .query((row, number) -> new Column(row.getString(1), row.getString(2)))
                .list();
    }

    private static String text(Object value, java.sql.ResultSet row) throws java.sql.SQLException {
        if (value instanceof java.sql.Blob || value instanceof byte[]) {
            return new String(row.getBytes(1), StandardCharsets.UTF_8);
        }
        return value == null ? "" : row.getString(1);
    }

    public record Column(String table, String name) {}
}
