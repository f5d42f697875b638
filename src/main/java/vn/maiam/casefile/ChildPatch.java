package vn.maiam.casefile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What one form says about the child: part ({@code name|sex|birthDate|birthYear}) to value as typed. */
class ChildPatch {

    private final Map<String, Object> known = new HashMap<>();

    /** A part left empty says nothing. */
    void put(String part, Object value) {
        if (value != null && !value.toString().isBlank()) {
            known.put(part, value);
        }
    }

    Child applyTo(Child child) {
        LocalDate date = birthDate(child);
        Integer year = date != null ? Integer.valueOf(date.getYear()) : birthYear(child);
        return new Child(
                text("name", child.name()),
                text("sex", child.sex()),
                date,
                year,
                date == null && year != null,
                child.unitKey());
    }

    private String text(String part, String before) {
        return known.containsKey(part) ? known.get(part).toString().strip() : before;
    }

    /** A year that contradicts the date known so far takes its place. */
    private LocalDate birthDate(Child child) {
        if (known.containsKey("birthDate")) {
            return LocalDate.parse(known.get("birthDate").toString());
        }
        LocalDate before = child.birthDate();
        return before != null && known.containsKey("birthYear") && typedYear() != before.getYear() ? null : before;
    }

    private Integer birthYear(Child child) {
        return known.containsKey("birthYear") ? Integer.valueOf(typedYear()) : child.birthYear();
    }

    private int typedYear() {
        Object year = known.get("birthYear");
        return year instanceof Number number
                ? number.intValue()
                : Integer.parseInt(year.toString().strip());
    }
}
