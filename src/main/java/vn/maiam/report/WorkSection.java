package vn.maiam.report;

import java.util.Arrays;
import java.util.List;
import vn.maiam.report.WorkLine.Section;

/** One heading of what was done besides the targets, in words. */
public record WorkSection(String heading, List<Row> rows) {

    /** Headings without lines are left out. */
    static List<WorkSection> of(List<WorkLine> lines) {
        return Arrays.stream(Section.values())
                .map(section -> new WorkSection(
                        section.words(),
                        lines.stream()
                                .filter(line -> line.section() == section)
                                .map(line -> new Row(line.name(), line.result(), line.detail()))
                                .toList()))
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }

    /** @param detail null for most */
    public record Row(String name, String result, String detail) {}
}
