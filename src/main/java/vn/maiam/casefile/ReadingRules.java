package vn.maiam.casefile;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;

/** Which role reads a file in which standing: the table {@code reading.csv}. A role that is not in it reads nothing. */
@Component
class ReadingRules {

    private static final CSVFormat TABLE =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Map<String, Set<Standing>> standings = new HashMap<>();

    ReadingRules() {
        try (Reader file =
                new InputStreamReader(ReadingRules.class.getResourceAsStream("reading.csv"), StandardCharsets.UTF_8)) {
            TABLE.parse(file).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(CSVRecord row) {
        standings
                .computeIfAbsent(row.get("role"), role -> EnumSet.noneOf(Standing.class))
                .add(Standing.valueOf(row.get("relation")));
    }

    /** The roles that may read some file. */
    Set<String> roles() {
        return Set.copyOf(standings.keySet());
    }

    Set<Standing> of(String roleId) {
        return standings.getOrDefault(roleId, Set.of());
    }
}
