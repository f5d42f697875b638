package vn.maiam.workflow;

/** Supplies what a field's {@code from} property names, e.g. {@code child.age}: source {@code child}, field {@code age}. */
public interface PrefillSource {

    /** The part of {@code from} before the dot. */
    String name();

    /** @return the value in the form's own shape (text, number, boolean, ISO date), or null where unknown */
    Object value(Step step, String field);
}
