package vn.maiam.workflow;

import java.util.Map;

/** Hears of everything that is recorded, in the transaction that records it. */
public interface RecordWatch {

    /**
     * @param step with the code of its dossier
     * @param place of the record among those of its dossier
     */
    void recorded(Step step, FormVersion form, long place, Map<String, Object> content);

    /** What counts at this place from now on. */
    void corrected(Step step, FormVersion form, long place, Map<String, Object> content);
}
