package vn.maiam.register.fact;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.maiam.workflow.Step;

/**
 * What a submission knows besides the form.
 *
 * @param day the day the entry is about; of a case today
 * @param childId the child that the entry or case is about already; null if there is none
 * @param ofForm ids of the rows written for the whole form, by table
 */
record FactContext(Step step, long place, LocalDate day, Long childId, Map<String, Long> ofForm) {

    FactContext(Step step, long place, LocalDate day, Long childId) {
        this(step, place, day, childId, new HashMap<>());
    }

    /** The code of a referral leg; null on the leg of the dossier itself. */
    String referral() {
        return step.caseCode().equals(step.legCode()) ? null : step.legCode();
    }
}
