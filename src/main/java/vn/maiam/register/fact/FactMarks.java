package vn.maiam.register.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.maiam.form.FormField;

/** What a field's custom properties say of facts. */
public final class FactMarks {

    static final String CHILD = "child";

    /** The parts of a child as forms of cases name them, and the columns in which they are kept. */
    static final Map<String, String> CHILD_COLUMNS =
            Map.of("name", "name", "sex", "sex", "birthDate", "birth_date", "birthYear", "birth_year");

    private FactMarks() {}

    /** The columns that the value is written into, as declared: with their table, or without it inside of a group that names it. */
    static List<String> into(FormField field) {
        String columns = field.property("into");
        return columns == null || columns.isBlank()
                ? List.of()
                : List.of(columns.strip().split("\\s*,\\s*"));
    }

    /** Which part of a new child the field asks for: {@code name|sex|birthDate|birthYear}. */
    public static Optional<String> childPart(FormField field) {
        return CHILD_COLUMNS.keySet().stream()
                .filter(part -> part.equals(field.property(CHILD))
                        || into(field).contains(CHILD + "." + CHILD_COLUMNS.get(part)))
                .findFirst();
    }

    public static boolean namesNewChild(FormField field) {
        return childPart(field).filter("name"::equals).isPresent();
    }

    /** Whether the value is the id of a child who is known already. */
    public static boolean choosesChild(FormField field) {
        return field.list() != null
                && into(field).stream().anyMatch(column -> column.equals("child_id") || column.endsWith(".child_id"));
    }
}
