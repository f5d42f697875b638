package vn.maiam.paper.field;

import java.util.Set;
import vn.maiam.form.FormField;

/** How a value may be written. */
enum Kind {
    TEXT("upper"),
    NUMBER,
    DATE("short"),
    MOMENT("short", "date", "time"),
    CHOICE("box", "upper"),
    TICK("box"),
    TABLE;

    private final Set<String> formats;

    Kind(String... formats) {
        this.formats = Set.of(formats);
    }

    /** The words that may follow the name after a colon. */
    Set<String> formats() {
        return formats;
    }

    /** Whether {@code =choice} may follow the name. */
    boolean offersChoices() {
        return this == CHOICE || this == TICK;
    }

    static Kind of(FormField field) {
        return switch (field.type()) {
            case "datetime" -> "date".equals(field.subtype()) ? DATE : "time".equals(field.subtype()) ? TEXT : MOMENT;
            case "checkbox" -> TICK;
            case "number" -> NUMBER;
            case "dynamiclist" -> TABLE;
            default -> field.options() == null ? TEXT : CHOICE;
        };
    }
}
