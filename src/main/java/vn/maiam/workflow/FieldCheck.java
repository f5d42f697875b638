package vn.maiam.workflow;

import java.util.Map;
import java.util.Optional;

/** A rule that a form's field names in its {@code check} property and only the case file can judge. */
public interface FieldCheck {

    String name();

    /** @return what is wrong, or empty if the value may be recorded */
    Optional<Objection> check(Step step, Object value);

    /**
     * The same for a rule that needs more than the one field.
     *
     * @param beside what else is filled in: the form, and in a dynamic list the cells of the field's own row over it
     */
    default Optional<Objection> check(Step step, Object value, Map<String, Object> beside) {
        return check(step, value);
    }

    /** Why a value is refused and what to do instead, both in Vietnamese. */
    record Objection(String reason, String remedy) {}
}
