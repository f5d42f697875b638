package vn.maiam.workflow;

import java.util.List;
import java.util.Optional;

/** Supplies the choices that a field's {@code list} property names. */
public interface OptionList {

    String name();

    List<Option> options(Step step);

    /** How people read a value that was recorded once; empty where only a step could tell. */
    default Optional<String> label(String value) {
        return Optional.empty();
    }

    /** One choice: what is stored, and what a person reads. */
    record Option(String value, String label) {}
}
