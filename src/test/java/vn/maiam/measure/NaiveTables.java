package vn.maiam.measure;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.LinkedCaseInsensitiveMap;

/** Every row of the fact tables in memory, for whoever counts them one by one. */
final class NaiveTables {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final JdbcTemplate jdbc;
    private final Map<String, List<Row>> tables = new HashMap<>();
    private final Map<String, Map<Object, List<Row>>> indexes = new HashMap<>();

    NaiveTables(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
    }

    List<Row> all(String table) {
        return tables.computeIfAbsent(
                table,
                name -> jdbc.query("SELECT * FROM " + name, (row, number) -> {
                    Map<String, Object> values = new LinkedCaseInsensitiveMap<>();
                    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        values.put(row.getMetaData().getColumnLabel(column), row.getObject(column));
                    }
                    return new Row(values);
                }));
    }

    /** The rows whose column has the value; found at once, the tables are large. */
    List<Row> where(String table, String column, Object value) {
        return indexes.computeIfAbsent(table + "." + column, key -> index(table, column))
                .getOrDefault(value, List.of());
    }

    private Map<Object, List<Row>> index(String table, String column) {
        Map<Object, List<Row>> index = new HashMap<>();
        for (Row row : all(table)) {
            if (row.has(column)) {
                index.computeIfAbsent(row.key(column), key -> new java.util.ArrayList<>())
                        .add(row);
            }
        }
        return index;
    }

    record Row(Map<String, Object> values) {

        boolean has(String column) {
            return values.get(column) != null;
        }

        Object key(String column) {
            Object value = values.get(column);
            return value instanceof Number number ? Long.valueOf(number.longValue()) : value;
        }

        long number(String column) {
            return ((Number) values.get(column)).longValue();
        }

        BigDecimal amount(String column) {
            return (BigDecimal) values.get(column);
        }

        String text(String column) {
            return (String) values.get(column);
        }

        boolean yes(String column) {
            return (Boolean) values.get(column);
        }

        LocalDate day(String column) {
            Object value = values.get(column);
            return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
        }

        OffsetDateTime moment(String column) {
            Object value = values.get(column);
            return value instanceof Timestamp moment
                    ? moment.toInstant().atZone(ZONE).toOffsetDateTime()
                    : (OffsetDateTime) value;
        }

        /** The day in Vietnam. */
        LocalDate dayOf(String column) {
            return moment(column).atZoneSameInstant(ZONE).toLocalDate();
        }

        /** From its first day on, up to the day before its end. */
        boolean holdsOn(LocalDate day) {
            return !day.isBefore(day("from_date")) && (!has("to_date") || day.isBefore(day("to_date")));
        }
    }
}
