package vn.maiam.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a UTF-8 file with a header of known columns in any order; what cannot be read becomes a problem. */
final class CsvFile {

    /** Blank lines are kept while reading, or the numbers of the lines after them would be wrong. */
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).setTrim(true).get();

    private final List<String> columns;
    private final Problems problems;
    private final List<CsvLine> lines = new ArrayList<>();
    private List<String> header;

    private CsvFile(List<String> columns, Problems problems) {
        this.columns = columns;
        this.problems = problems;
    }

    static List<CsvLine> read(InputStream in, List<String> columns, Problems problems) {
        CsvFile file = new CsvFile(columns, problems);
        file.text(in).ifPresent(file::parse);
        return file.lines;
    }

    /** Spreadsheets save Vietnamese in many encodings: a wrong one must be noticed before the names are garbled. */
    private Optional<String> text(InputStream in) {
        ByteBuffer bytes = ByteBuffer.wrap(readAll(in));
        CharBuffer chars = CharBuffer.allocate(bytes.remaining() + 1);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(bytes, chars, true);
        String text = chars.flip().toString();
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            problems.add(line, "Có ký tự không thuộc bảng mã UTF-8; hãy lưu lại tệp với bảng mã UTF-8.");
            return Optional.empty();
        }
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static byte[] readAll(InputStream in) {
        try (in) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void parse(String text) {
        int line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            var records = parser.iterator();
            while (records.hasNext()) {
                read(line, records.next());
                line = (int) parser.getCurrentLineNumber() + 1;
            }
            if (header == null) {
                problems.add(1, "Tệp trống; cần dòng tiêu đề với các cột: %s.", String.join(", ", columns));
            }
        } catch (IOException | UncheckedIOException e) {
            problems.add(line, "Dấu nháy kép không đóng hoặc đặt sai chỗ.");
        }
    }

    private void read(int line, CSVRecord row) {
        if (header == null) {
            header = row.toList();
            checkHeader(line);
        } else if (isBlank(row)) {
            return;
        } else if (row.size() != header.size()) {
            problems.add(line, "Dòng có %d cột nhưng tiêu đề có %d cột.", row.size(), header.size());
        } else if (header.containsAll(columns)) {
            lines.add(new CsvLine(line, byColumn(row)));
        }
    }

    private void checkHeader(int line) {
        for (String column : columns) {
            long times = header.stream().filter(column::equals).count();
            if (times == 0) {
                problems.add(line, "Thiếu cột “%s”.", column);
            } else if (times > 1) {
                problems.add(line, "Cột “%s” lặp lại.", column);
            }
        }
        header.stream()
                .filter(column -> !columns.contains(column))
                .forEach(column -> problems.add(line, "Không có cột nào tên là “%s”.", column));
    }

    private static boolean isBlank(CSVRecord row) {
        return row.stream().allMatch(String::isEmpty);
    }

    private Map<String, String> byColumn(CSVRecord row) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            values.put(header.get(i), row.get(i));
        }
        return values;
    }
}
