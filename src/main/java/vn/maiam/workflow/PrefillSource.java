package vn.maiam.workflow;

import java.util.Map;
import java.util.Set;

/** Supplies what a field's {@code from} property names, e.g. {@code child.age}: source {@code child}, field {@code age}. */
public interface PrefillSource {

    /** The part of {@code from} before the dot. */
    String name();

    /**
     * Asked once for a form, with all the fields it wants: what it costs must not depend on how many they are.
     *
     * @return the known ones in the form's own shape (text, number, boolean, ISO date)
     */
    Map<String, Object> values(Step step, Set<String> fields);

    /** One of them, or null where unknown. */
    default Object value(Step step, String field) {
        return values(step, Set.of(field)).get(field);
    }
}
