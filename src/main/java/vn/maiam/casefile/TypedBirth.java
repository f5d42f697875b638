package vn.maiam.casefile;

import java.time.LocalDate;

/** A birth as typed into one field: a date, or a year. */
record TypedBirth(LocalDate earliest, LocalDate latest) {

    static TypedBirth of(Object value) {
        if (value instanceof String text && text.contains("-")) {
            LocalDate date = LocalDate.parse(text);
            return new TypedBirth(date, date);
        }
        int year = value instanceof Number number
                ? number.intValue()
                : Integer.parseInt(value.toString().strip());
        return new TypedBirth(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
