package vn.maiam.casefile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.maiam.casefile.CaseFileView.Entry;
import vn.maiam.casefile.ComparisonView.Line;

/** What differs between two records of a form, as people read them: two versions of it may name a field otherwise. */
public class RecordDifference {

    private final List<Entry> left;
    private final List<Entry> right;

    public RecordDifference(List<Entry> left, List<Entry> right) {
        this.left = left;
        this.right = right;
    }

    public List<Line> lines() {
        return inOrder().stream().map(this::line).toList();
    }

    /** As on the newer one; what only the older one has follows what it followed there. */
    private List<String> inOrder() {
        List<String> labels = new ArrayList<>(labels(right));
        String before = null;
        for (String label : labels(left)) {
            if (!labels.contains(label)) {
                labels.add(before == null ? 0 : labels.indexOf(before) + 1, label);
            }
            before = label;
        }
        return labels;
    }

    private static Set<String> labels(List<Entry> entries) {
        return new LinkedHashSet<>(entries.stream().map(Entry::label).toList());
    }

    private Line line(String label) {
        Optional<Entry> one = find(left, label);
        Optional<Entry> other = find(right, label);
        boolean table = Stream.of(one, other).flatMap(Optional::stream).anyMatch(entry -> entry.rows() != null);
        return table ? table(label, rows(one), rows(other)) : field(label, text(one), text(other));
    }

    private static Optional<Entry> find(List<Entry> entries, String label) {
        return entries.stream().filter(entry -> entry.label().equals(label)).findFirst();
    }

    private static Line field(String label, String one, String other) {
        return new Line(label, !Objects.equals(one, other), one, other, null, null);
    }

    private static String text(Optional<Entry> entry) {
        return entry.map(Entry::value).orElse(null);
    }

    private static List<List<Entry>> rows(Optional<Entry> entry) {
        return entry.map(Entry::rows).orElse(List.of());
    }

    private static Line table(String label, List<List<Entry>> one, List<List<Entry>> other) {
        List<String> columns = Stream.concat(other.stream(), one.stream())
                .flatMap(row -> row.stream().map(Entry::label))
                .distinct()
                .toList();
        RowAlignment rows = new RowAlignment(cells(one, columns), cells(other, columns));
        return new Line(label, rows.differ(), null, null, columns, rows.rows());
    }

    private static List<List<String>> cells(List<List<Entry>> rows, List<String> columns) {
        return rows.stream()
                .map(row -> columns.stream()
                        .map(column -> find(row, column).map(Entry::value).orElse(null))
                        .toList())
                .toList();
    }
}
