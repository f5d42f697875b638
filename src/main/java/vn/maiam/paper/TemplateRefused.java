package vn.maiam.paper;

import java.util.List;

/** A template that was not taken. Each fault is a Vietnamese sentence. */
public class TemplateRefused extends RuntimeException {

    private final transient List<String> faults;

    TemplateRefused(List<String> faults) {
        super(String.join(" ", faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
