package vn.maiam.register;

import java.util.List;
import java.util.stream.Stream;
import vn.maiam.form.FormField;

/** What a field's custom properties say of its place in a register. */
enum EntryMark {
    /** {@code entry = label}: names the entry in lists. */
    LABEL,
    /** {@code entry = day}: the day the entry is about. */
    DAY,
    /** {@code column = true}: shown in the register's list and its export. */
    COLUMN,
    /** {@code search = true}: found by what is typed into the register's search. */
    SEARCH;

    boolean isOn(FormField field) {
        return switch (this) {
            case LABEL -> "label".equals(field.property("entry"));
            case DAY -> "day".equals(field.property("entry"));
            case COLUMN -> "true".equals(field.property("column"));
            case SEARCH -> "true".equals(field.property("search"));
        };
    }

    Stream<FormField> among(List<FormField> fields) {
        return fields.stream().filter(this::isOn);
    }
}
