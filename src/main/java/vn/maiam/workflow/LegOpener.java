package vn.maiam.workflow;

import java.util.Map;
import java.util.Set;

/** Gives a newly started leg its code, for start events whose {@code opens} property names this kind. */
public interface LegOpener {

    /** The value of {@code opens}: {@code case}, ... */
    String kind();

    /** Names of the variables that {@link OpenedLeg#routing()} holds, for the deployment gate. */
    default Set<String> supplies() {
        return Set.of("caseCode", "label");
    }

    OpenedLeg open(Step step, Map<String, Object> content);

    /**
     * @param code the leg's business key
     * @param routing variables the leg starts with, besides the form's own routing fields
     */
    record OpenedLeg(String caseCode, String code, Map<String, Object> routing) {}
}
