package vn.maiam.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is printed, and kept beside the build's other results. */
final class Report {

    private static final Path FILE = Path.of("target", "bench.txt");

    private final StringBuilder text = new StringBuilder();

    void say(String line) {
        text.append(line).append('\n');
        System.out.println(line);
    }

    /** @param rows the first holds the headings; the first column is words, the others are figures */
    void table(String title, List<List<String>> rows) {
        say("");
        say(title);
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < rows.get(0).size(); column++) {
            int at = column;
            widths.add(rows.stream().mapToInt(row -> row.get(at).length()).max().orElse(0));
        }
        rows.forEach(row -> say(line(row, widths)));
    }

    private static String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder("  ");
        for (int column = 0; column < row.size(); column++) {
            String padding = " ".repeat(widths.get(column) - row.get(column).length());
            line.append(column == 0 ? row.get(column) + padding : "   " + padding + row.get(column));
        }
        return line.toString();
    }

    void keep() {
        try {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code 4.2 (3.9-6.0, 21)}: median, least, most, runs. */
    static String figure(Runs runs) {
        return "%s (%s-%s, %d)"
                .formatted(number(runs.median()), number(runs.least()), number(runs.most()), runs.count());
    }

    static String ratio(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%.0f", value);
    }
}
