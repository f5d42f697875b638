package vn.maiam.workflow;

import java.util.Map;
import java.util.Set;

/**
 * The memory of a case or an entry: what was typed at each step. Called in the transaction that completes the step. There
 * is one memory for each kind of dossier; whoever asks for this type gets the one that asks the right one.
 */
public interface StepRecords {

    /** Whether this is the memory of such a dossier; its code says so. */
    boolean keeps(String dossierCode);

    /**
     * Lets nobody else change what is known of the step's case until the transaction ends, so that all of it is read once.
     */
    void hold(Step step);

    /**
     * Writes down, once and for good, what a person entered at a step.
     *
     * @return the place of the record among those of its dossier, which a correction of it keeps
     */
    long record(Step step, FormVersion form, Map<String, Object> content);

    /**
     * What was last typed into each of these forms, in the step's own leg first, else in its case. Asked once for a form
     * that is shown: what it costs must not depend on how many forms there are or how long the case is.
     *
     * @return by form id; without those that nobody has filled
     */
    Map<String, Map<String, Object>> newest(Step step, Set<String> formIds);

    /** The newest value of a field of a form; null where nothing was recorded. */
    default Object newestValue(Step step, String formId, String field) {
        return newest(step, Set.of(formId)).getOrDefault(formId, Map.of()).get(field);
    }

    /** Who last filled a form in the step's leg, or else its case, and who has corrected that since. */
    Set<String> lastRecorders(Step step, String formId);
}
