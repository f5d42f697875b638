package vn.maiam.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What one kind of field accepts; the same as form-js 2.0 does with it. */
interface FieldRule {

    /** The value of a field nobody has touched. */
    Object emptyValue();

    /** What form-js makes of a value it is handed; equal to the value if that is acceptable. */
    Object sanitise(FormField field, Object value, List<FieldOptions.Option> options);

    /** Why a value that sanitising would change is not accepted. */
    Fault misfit(FormField field, Object value);

    /** What else the input of this kind does not let a person enter. */
    default Optional<Fault> outOfReach(FormField field, Object value, LocalDate today) {
        return Optional.empty();
    }

    static FieldRule of(FormField field) {
        return switch (field.type()) {
            case "textfield", "textarea" -> new TextRule();
            case "number" -> new NumberRule();
            case "checkbox" -> new CheckboxRule();
            case "radio", "select" -> new SingleChoiceRule();
            case "checklist", "taglist" -> new MultipleChoiceRule();
            case "datetime" -> new DateTimeRule();
            default -> throw new IllegalArgumentException("no input: " + field.type());
        };
    }
}
