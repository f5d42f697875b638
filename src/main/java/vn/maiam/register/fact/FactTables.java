package vn.maiam.register.fact;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.stereotype.Component;
import vn.maiam.register.fact.FactColumn.Takes;

/** The tables of {@code facts.csv}, as the database has them; the application does not start where the two differ. */
@Component
class FactTables {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .get();

    private final Map<String, FactTable> tables = new LinkedHashMap<>();

    FactTables(JdbcTemplate jdbc) {
        Map<String, List<CSVRecord>> rows = new LinkedHashMap<>();
        read().forEach(row -> rows.computeIfAbsent(row.get("table"), table -> new ArrayList<>())
                .add(row));
        rows.forEach((name, lines) -> tables.put(name, table(name, lines, inDatabase(jdbc, name))));
    }

    Optional<FactTable> find(String name) {
        return Optional.ofNullable(tables.get(name));
    }

    List<FactTable> all() {
        return List.copyOf(tables.values());
    }

    private static List<CSVRecord> read() {
        try (Reader file =
                new InputStreamReader(FactTables.class.getResourceAsStream("facts.csv"), StandardCharsets.UTF_8)) {
            return FORMAT.parse(file).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FactTable table(String name, List<CSVRecord> lines, Map<String, Found> found) {
        boolean appendOnly = lines.stream().anyMatch(line -> line.get("takes").equals("appendOnly"));
        String ends = lines.stream()
                .map(line -> line.get("takes"))
                .filter(takes -> takes.startsWith("ends:"))
                .map(takes -> takes.substring("ends:".length()))
                .findFirst()
                .orElse(null);
        return new FactTable(
                name,
                tables.size(),
                appendOnly,
                ends,
                lines.stream()
                        .filter(line -> !line.get("column").equals("*"))
                        .map(line -> column(line, found))
                        .toList());
    }

    private static FactColumn column(CSVRecord line, Map<String, Found> found) {
        Found column = found.get(line.get("column"));
        if (column == null) {
            throw new IllegalStateException("facts.csv, line %d: there is no column %s.%s."
                    .formatted(line.getRecordNumber(), line.get("table"), line.get("column")));
        }
        String[] takes = line.get("takes").split(":", 2);
        return new FactColumn(
                line.get("table"),
                line.get("column"),
                Takes.valueOf(takes[0].toUpperCase(Locale.ROOT)),
                takes.length == 2 ? takes[1] : null,
                column.type(),
                column.length(),
                column.required());
    }

    private static Map<String, Found> inDatabase(JdbcTemplate jdbc, String table) {
        ResultSetExtractor<Map<String, Found>> reading = rows -> columns(rows.getMetaData());
        return jdbc.query("SELECT * FROM " + table + " WHERE 1 = 0", reading);
    }

    private static Map<String, Found> columns(ResultSetMetaData row) throws SQLException {
        Map<String, Found> columns = new LinkedHashMap<>();
        for (int at = 1; at <= row.getColumnCount(); at++) {
            FactType type = FactType.of(row.getColumnType(at));
            columns.put(
                    row.getColumnName(at).toLowerCase(Locale.ROOT),
                    new Found(
                            type,
                            type == FactType.TEXT ? row.getPrecision(at) : 0,
                            row.isNullable(at) == ResultSetMetaData.columnNoNulls));
        }
        return columns;
    }

    private record Found(FactType type, int length, boolean required) {}
}
