package vn.maiam.workflow;

import java.util.Optional;

/** A rule that a form's field names in its {@code check} property and only the case file can judge. */
public interface FieldCheck {

    String name();

    /** @return what is wrong, or empty if the value may be recorded */
    Optional<Objection> check(Step step, Object value);

    /** Why a value is refused and what to do instead, both in Vietnamese. */
    record Objection(String reason, String remedy) {}
}
