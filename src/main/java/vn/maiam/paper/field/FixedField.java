package vn.maiam.paper.field;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What a template may name besides the fields of the forms: {@code fixed-fields.csv}. */
record FixedField(String name, Kind kind, String meaning, String sample) {

    static List<FixedField> all() {
        try (Reader file = new InputStreamReader(
                FixedField.class.getResourceAsStream("/vn/maiam/paper/fixed-fields.csv"), StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(file).stream()
                    .map(FixedField::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FixedField of(CSVRecord line) {
        return new FixedField(
                line.get("name"),
                Kind.valueOf(line.get("kind").toUpperCase(Locale.ROOT)),
                line.get("meaning"),
                line.get("sample").replace("\\n", "\n"));
    }
}
