package vn.maiam.workflow;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.maiam.form.FormSchema;

/** Gives a newly started leg its code, for start events whose {@code opens} property names this kind. */
public interface LegOpener {

    /** The kind of a leg whose start event opens nothing: it belongs to the case that its form's {@code caseCode} names. */
    String ON_CASE = "onCase";

    /** The value of {@code opens}: {@code case}, ... */
    String kind();

    /** Names of the variables that {@link OpenedLeg#routing()} holds, for the deployment gate. */
    default Set<String> supplies() {
        return Set.of("caseCode", "label");
    }

    /** Why a leg cannot be opened with this form, in Vietnamese, for the deployment gate; empty if it can. */
    default Optional<String> unfit(LegStart start) {
        return Optional.empty();
    }

    /**
     * Why two start events of this kind cannot stand beside each other, in Vietnamese, for the deployment gate.
     *
     * @param properties of the one, as a modeler gave them
     * @param others of the other, whose process is deployed with it or has been
     */
    default Optional<String> clash(Map<String, String> properties, Map<String, String> others) {
        return Optional.empty();
    }

    /** @param content what was filled; the declarations of the form say which field means what */
    OpenedLeg open(Step step, LegStart start, Map<String, Object> content);

    /**
     * A start event with a form.
     *
     * @param properties extension properties that a modeler gave the start event
     */
    record LegStart(String processKey, Map<String, String> properties, FormSchema form) {}

    /**
     * @param code the leg's business key
     * @param routing variables the leg starts with, besides the form's own routing fields
     */
    record OpenedLeg(String caseCode, String code, Map<String, Object> routing) {}
}
