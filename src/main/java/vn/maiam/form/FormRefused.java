package vn.maiam.form;

import java.util.List;

/** What was submitted may not be recorded; says why, field by field. The message is a Vietnamese sentence on the first. */
public class FormRefused extends RuntimeException {

    private final transient List<Refusal> refusals;

    /** @param refusals at least one */
    public FormRefused(List<Refusal> refusals) {
        super(refusals.get(0).sentence());
        this.refusals = List.copyOf(refusals);
    }

    public List<Refusal> refusals() {
        return refusals;
    }
}
