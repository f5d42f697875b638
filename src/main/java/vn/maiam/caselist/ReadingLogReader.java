package vn.maiam.caselist;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.maiam.casefile.FoldedName;
import vn.maiam.caselist.ReadingRows.Line;
import vn.maiam.organisation.Person;
import vn.maiam.organisation.Staff;
import vn.maiam.organisation.Staff.Title;

/**
 * Who opened files of one's units, for those who answer for them. Reading this log is not written down itself: it shows
 * nothing of a child but the label that every list of tasks shows.
 */
@Component
class ReadingLogReader {

    static final int SIZE = 50;

    /** How {@code casefile} begins a line of somebody who was not let in. */
    private static final String REFUSED = "Bị từ chối: ";

    private final ReadingRows rows;
    private final Staff staff;
    private final CaseWords words;

    ReadingLogReader(ReadingRows rows, Staff staff, CaseWords words) {
        this.rows = rows;
        this.staff = staff;
        this.words = words;
    }

    /** @return one line more than a page has where there are older ones */
    List<ReadingRow> read(Set<String> units, ReadingFilter filter) {
        if (units.isEmpty()) {
            return List.of();
        }
        Set<String> people = called(filter.person());
        List<Line> lines = lines(units, filter, people);
        Map<String, Title> titles =
                staff.titles(lines.stream().map(Line::personId).collect(Collectors.toSet()));
        return lines.stream()
                .map(line -> row(line, titles.get(line.personId())))
                .toList();
    }

    private List<Line> lines(Set<String> units, ReadingFilter filter, Set<String> people) {
        if (filter.isOfLists()) {
            return rows.ofLists(units, filter, people, SIZE + 1);
        }
        return filter.isOfEntries()
                ? rows.ofEntries(units, filter, people, SIZE + 1)
                : rows.ofFiles(units, filter, people, SIZE + 1);
    }

    private ReadingRow row(Line line, Title title) {
        boolean refused = line.what().startsWith(REFUSED);
        return new ReadingRow(
                line.id(),
                words.moment(line.at()),
                title == null ? line.personId() : title.person(),
                title == null ? null : role(title),
                line.code(),
                page(line),
                line.label(),
                refused ? line.what().substring(REFUSED.length()) : line.what(),
                refused);
    }

    private static String page(Line line) {
        if (line.code() == null) {
            return null;
        }
        return line.register() == null
                ? CaseListPages.CHILDREN + "/" + line.code()
                : "/registers/" + line.register() + "/" + line.code();
    }

    private static String role(Title title) {
        return title.unit() == null ? title.role() : title.role() + ", " + title.unit();
    }

    /** The people with these words in their names or sign-in names; null if nobody was named. */
    private Set<String> called(String typed) {
        String folded = FoldedName.of(typed);
        if (folded == null) {
            return null;
        }
        List<String> words = List.of(folded.split(" "));
        return staff.everybody().stream()
                .filter(person -> words.stream().allMatch(FoldedName.of(person.name() + " " + person.id())::contains))
                .map(Person::id)
                .collect(Collectors.toSet());
    }
}
