package vn.maiam.register;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the tables that stand beside this package: a line of names, then the rules; {@code #} begins a remark. */
final class RulesFile {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .get();

    private RulesFile() {}

    static List<CSVRecord> lines(String name) {
        try (Reader file = new InputStreamReader(RulesFile.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            return FORMAT.parse(file).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
