package vn.maiam.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.maiam.measure.NaiveTables.Row;

/** Where children are and what they belong to, one child at a time. */
final class NaiveChildren {

    private final NaiveTables tables;
    private final NaiveUnits units;

    NaiveChildren(NaiveTables tables, NaiveUnits units) {
        this.tables = tables;
        this.units = units;
    }

    /** The children that the target means, each once: in one of the categories, else everybody who lives there. */
    Set<Long> group(NaiveQuestion asked) {
        if (!asked.has("category")) {
            return residents(asked);
        }
        Set<String> codes = codes(asked);
        Set<Long> group = new HashSet<>();
        for (Row row : tables.all("child_category")) {
            boolean young = asked.isYoung(born(row.number("child_id")));
            if (codes.contains(row.text("code")) && row.holdsOn(asked.at()) && young && isThere(row, asked)) {
                group.add(row.number("child_id"));
            }
        }
        return group;
    }

    /** The last day of the year where no more is known; null if nothing is. */
    LocalDate born(long child) {
        Row known = tables.where("child", "id", child).get(0);
        if (known.has("birth_date")) {
            return known.day("birth_date");
        }
        return known.has("birth_year") ? LocalDate.of((int) known.number("birth_year"), 12, 31) : null;
    }

    Set<Long> residents(NaiveQuestion asked) {
        Set<Long> residents = new HashSet<>();
        for (Row home : tables.all("child_residence")) {
            boolean young = asked.isYoung(born(home.number("child_id")));
            if (home.holdsOn(asked.at()) && young && units.counts(home.text("unit_key"), asked.area(), asked.at())) {
                residents.add(home.number("child_id"));
            }
        }
        return residents;
    }

    /** A child is where it lives that day; if nobody ever wrote down where it lives, where the record was made. */
    boolean isThere(Row record, NaiveQuestion asked) {
        boolean registered = !tables.where("child_residence", "child_id", record.key("child_id"))
                .isEmpty();
        List<String> places =
                registered ? placesOf(record.number("child_id"), asked.at()) : List.of(record.text("unit_key"));
        return places.stream().anyMatch(place -> units.counts(place, asked.area(), asked.at()));
    }

    List<String> placesOf(long child, LocalDate day) {
        return new ArrayList<>(tables.where("child_residence", "child_id", child).stream()
                .filter(home -> home.holdsOn(day))
                .map(home -> home.text("unit_key"))
                .toList());
    }

    /** The units in the area at which the child's category is recorded. */
    List<String> categoryPlaces(NaiveQuestion asked, long child) {
        Set<String> codes = codes(asked);
        return tables.where("child_category", "child_id", child).stream()
                .filter(row -> codes.contains(row.text("code")) && row.holdsOn(asked.at()))
                .map(row -> units.answering(row.text("unit_key"), asked.at()))
                .filter(unit -> units.counts(unit, asked.area(), asked.at()))
                .toList();
    }

    /** A category means those below it as well. */
    Set<String> codes(NaiveQuestion asked) {
        Set<String> codes = new HashSet<>();
        for (Row kind : tables.all("child_category_kind")) {
            for (String code = kind.text("code"); code != null; code = above(code)) {
                if (asked.filter("category").contains(code)) {
                    codes.add(kind.text("code"));
                }
            }
        }
        return codes;
    }

    private String above(String code) {
        return tables.where("child_category_kind", "code", code).get(0).text("above");
    }

    /** The communes in the area that declare children and have none on the register. */
    List<String> declaring(NaiveQuestion asked) {
        return units.ofLevel(asked.area(), "COMMUNE", asked.at()).stream()
                .filter(unit -> declared(asked, unit) != null)
                .filter(unit -> tables.all("child_residence").stream()
                        .noneMatch(home -> home.holdsOn(asked.at())
                                && units.answering(home.text("unit_key"), asked.at())
                                        .equals(unit)))
                .toList();
    }

    /** What the commune has declared last. */
    Long declared(NaiveQuestion asked, String unit) {
        String ages = asked.has("age_below") ? "0_8" : "all";
        Optional<Row> last = tables.where("declared_population", "unit_key", unit).stream()
                .filter(row -> row.text("age_group").equals(ages))
                .filter(row -> row.number("for_year") <= asked.at().getYear())
                .max(Comparator.comparing((Row row) -> row.number("for_year")).thenComparing(row -> row.number("id")));
        return last.map(row -> row.number("children")).orElse(null);
    }
}
