package vn.maiam.workflow;

import java.util.Map;
import java.util.Optional;

/** The memory of a case: what was typed at each step. Called in the transaction that completes the step. */
public interface StepRecords {

    /** Writes down, once and for good, what a person entered at a step. */
    void record(Step step, FormVersion form, Map<String, Object> content);

    /**
     * The newest value of a field of a form, of the step's own leg first, else of its case.
     *
     * @return null where nothing was recorded
     */
    Object newestValue(Step step, String formId, String field);

    /** Who last filled a form in the step's leg, or else its case. */
    Optional<String> lastRecorder(Step step, String formId);
}
