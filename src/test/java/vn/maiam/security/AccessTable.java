package vn.maiam.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who can do what, as a table a person can read: a line a person, a column a thing to do. Lines that start with # say
 * what the table is about.
 *
 * @param columns what can be done
 * @param rows the cells by person
 */
record AccessTable(List<String> columns, Map<String, List<String>> rows) {

    static AccessTable read(String name) {
        List<String[]> lines = lines(name)
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.split("\\s+"))
                .toList();
        Map<String, List<String>> rows = new LinkedHashMap<>();
        lines.stream().skip(1).forEach(line -> rows.put(line[0], cells(line)));
        return new AccessTable(cells(lines.get(0)), rows);
    }

    private static List<String> cells(String[] line) {
        return Arrays.asList(line).subList(1, line.length);
    }

    private static Stream<String> lines(String name) {
        try (var file = AccessTable.class.getResourceAsStream("/access/" + name + ".txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
