package vn.maiam.frontend;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The reviewed list of labels that stay as they are, each with its reason. */
record LeftInEnglish(List<CSVRecord> rows) {

    private static final CSVFormat TABLE =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    static LeftInEnglish read() {
        try (Reader file = new InputStreamReader(
                LeftInEnglish.class.getResourceAsStream("/frontend/left-in-english.csv"), StandardCharsets.UTF_8)) {
            return new LeftInEnglish(TABLE.parse(file).getRecords());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean allows(String webapp, String key) {
        return rows.stream().anyMatch(row -> isFor(row.get("where"), webapp) && key.matches(row.get("labels")));
    }

    private static boolean isFor(String where, String webapp) {
        return where.equals("*") || List.of(where.split(" ")).contains(webapp);
    }
}
