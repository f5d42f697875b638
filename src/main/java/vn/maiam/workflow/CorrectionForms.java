package vn.maiam.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.maiam.workflow.OptionList.Option;
import vn.maiam.workflow.StepForms.ShownForm;

/**
 * A form that has been filled before, opened again to put a mistake right: in the version it was filled in, judged as on
 * that day. What led the process on stays as it is, as nobody could take back what followed from it.
 */
public interface CorrectionForms {

    /** @param recorded what the form was filled with */
    ShownCorrection of(Step step, FormVersion form, Map<String, Object> recorded);

    /**
     * @param recordedAt when the form was filled
     * @param entered the whole form as it is to be from now on, but for what is locked: what is left out is empty now
     * @return what is to be recorded
     * @throws vn.maiam.form.FormRefused naming every field that is wrong, or that would have led the process elsewhere
     */
    Map<String, Object> checked(
            Step step, FormVersion form, Map<String, Object> recorded, Instant recordedAt, Map<String, Object> entered);

    /** The choices of a field of the form as it was filled that fit what was typed. */
    List<Option> choices(Step step, FormVersion form, LookupQuestion question);

    /**
     * @param locked labels of the fields that stay as they are
     * @param lookups names of the lists whose choices are asked for as one types
     */
    record ShownCorrection(ShownForm form, List<String> locked, List<String> lookups) {}
}
