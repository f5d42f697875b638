package vn.maiam.casefile;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.form.FormField;
import vn.maiam.form.FormRefused;
import vn.maiam.form.Refusal;
import vn.maiam.workflow.CorrectionForms;
import vn.maiam.workflow.CorrectionForms.ShownCorrection;
import vn.maiam.workflow.FormVersion;
import vn.maiam.workflow.LookupQuestion;
import vn.maiam.workflow.OptionList.Option;
import vn.maiam.workflow.RecordWatch;
import vn.maiam.workflow.Step;

/** What correcting a record of a case and one of a register's entry have in common. Whoever calls has asked whether the person may. */
@Service
@Transactional
public class RecordCorrections {

    private final CorrectionForms correctionForms;
    private final FormVersions forms;
    private final RecordText text;
    private final ObjectProvider<RecordWatch> watch;

    RecordCorrections(
            CorrectionForms correctionForms, FormVersions forms, RecordText text, ObjectProvider<RecordWatch> watch) {
        this.correctionForms = correctionForms;
        this.forms = forms;
        this.text = text;
        this.watch = watch;
    }

    /** @param id of the new record */
    public record Corrected(long id, Entered wrong, Step step, Map<String, Object> content) {}

    /** The record's own form, filled as it was. */
    public ShownCorrection form(Entered wrong, String personId) {
        return correctionForms.of(step(wrong, personId), formOf(wrong), wrong.content());
    }

    /** The choices of a field of that form that fit what was typed. */
    public List<Option> choices(Entered wrong, String personId, LookupQuestion question) {
        return correctionForms.choices(step(wrong, personId), formOf(wrong), question);
    }

    /**
     * Writes the new record; whoever watches records has to be told.
     *
     * @param reason why, as typed
     * @param entered the form as it is to be from now on
     * @throws FormRefused if it may not be recorded, field by field
     * @throws CorrectionRefused if somebody else was faster
     */
    public Corrected write(
            RecordTable records, Entered wrong, String personId, String reason, Map<String, Object> entered) {
        String why = CorrectionReason.of(reason);
        Step step = step(wrong, personId);
        FormVersion form = formOf(wrong);
        Map<String, Object> content = correctionForms.checked(step, form, wrong.content(), wrong.recordedAt(), entered);
        refuseSame(wrong, content);
        try {
            return new Corrected(records.correct(wrong, step, form, content, why), wrong, step, content);
        } catch (DuplicateKeyException somebodyWasFaster) {
            throw CorrectionRefused.alreadyCorrected("Người khác");
        }
    }

    public void tell(Corrected corrected) {
        Entered wrong = corrected.wrong();
        watch.orderedStream()
                .forEach(told -> told.corrected(corrected.step(), formOf(wrong), wrong.place(), corrected.content()));
    }

    private FormVersion formOf(Entered record) {
        return forms.version(record.formId(), record.formVersion());
    }

    /** Where it was recorded, with who corrects it. What routed the leg then is not known any more. */
    private static Step step(Entered record, String personId) {
        return new Step(
                record.processKey(),
                record.step(),
                record.stepName(),
                record.dossierCode(),
                record.legCode(),
                record.unitKey(),
                personId,
                Map.of());
    }

    /** As people read it: an empty text and none at all are the same to them. */
    private void refuseSame(Entered wrong, Map<String, Object> content) {
        List<FormField> fields = forms.get(wrong.formId(), wrong.formVersion()).fields();
        if (text.entries(fields, content).equals(text.entries(fields, wrong.content()))) {
            throw new FormRefused(List.of(new Refusal(
                    "content",
                    "Nội dung",
                    "Nội dung chưa có gì thay đổi.",
                    "Hãy sửa chỗ sai trước khi ghi, hoặc đóng lại.")));
        }
    }
}
