package vn.maiam.workflow;

import java.util.List;

/** Supplies the choices that a field's {@code list} property names. */
public interface OptionList {

    String name();

    List<Option> options(Step step);

    /** One choice: what is stored, and what a person reads. */
    record Option(String value, String label) {}
}
