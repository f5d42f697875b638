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

/** Puts a wrong entry right: by a new record with a reason, beside the old one, which stays. */
@Service
public class CaseCorrections {

    private final RecordReading reading;
    private final CorrectionRight right;
    private final CorrectionForms correctionForms;
    private final FormVersions forms;
    private final RecordRows records;
    private final CaseFileRows files;
    private final ChildData childData;
    private final RecordText text;
    private final ObjectProvider<RecordWatch> watch;

    CaseCorrections(
            RecordReading reading,
            CorrectionRight right,
            CorrectionForms correctionForms,
            FormVersions forms,
            RecordRows records,
            CaseFileRows files,
            ChildData childData,
            RecordText text,
            ObjectProvider<RecordWatch> watch) {
        this.reading = reading;
        this.right = right;
        this.correctionForms = correctionForms;
        this.forms = forms;
        this.records = records;
        this.files = files;
        this.childData = childData;
        this.text = text;
        this.watch = watch;
    }

    /**
     * The record's own form, filled as it was.
     *
     * @throws MayNotRead if the record is none of the person's business
     * @throws CorrectionRefused if he may read it, but not correct it
     */
    @Transactional(readOnly = true)
    public ShownCorrection form(String caseCode, long recordId, String personId) {
        Readable wrong = reading.read(caseCode, recordId, personId, "Mở bản ghi để sửa");
        right.require(wrong, personId);
        return correctionForms.of(
                step(wrong.record(), personId),
                formOf(wrong.record()),
                wrong.record().content());
    }

    /**
     * The choices of a field of that form that fit what was typed.
     *
     * @throws MayNotRead as above
     * @throws CorrectionRefused as above
     */
    @Transactional(readOnly = true)
    public List<Option> choices(String caseCode, long recordId, String personId, LookupQuestion question) {
        Readable wrong = reading.read(caseCode, recordId, personId, "Tìm khi sửa bản ghi");
        right.require(wrong, personId);
        return correctionForms.choices(step(wrong.record(), personId), formOf(wrong.record()), question);
    }

    /**
     * @param reason why, as typed
     * @param entered the form as it is to be from now on
     * @return id of the new record
     * @throws FormRefused if it may not be recorded, field by field
     * @throws MayNotRead as above
     * @throws CorrectionRefused as above, or if somebody else was faster
     */
    @Transactional
    public long correct(String caseCode, long recordId, String personId, String reason, Map<String, Object> entered) {
        files.find(caseCode).ifPresent(file -> files.hold(file.code()));
        Readable readable = reading.read(caseCode, recordId, personId, "Sửa bản ghi");
        Entered wrong = readable.record();
        right.require(readable, personId);
        String why = CorrectionReason.of(reason);
        Step step = step(wrong, personId);
        Map<String, Object> content =
                correctionForms.checked(step, formOf(wrong), wrong.content(), wrong.recordedAt(), entered);
        refuseSame(wrong, content);
        long id = write(wrong, step, content, why);
        childData.relearn(wrong, content);
        watch.forEach(told -> told.corrected(step, formOf(wrong), wrong.place(), content));
        return id;
    }

    private long write(Entered wrong, Step step, Map<String, Object> content, String reason) {
        try {
            return records.correct(wrong, step, formOf(wrong), content, reason);
        } catch (DuplicateKeyException somebodyWasFaster) {
            throw CorrectionRefused.alreadyCorrected("Người khác");
        }
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
            throw refused(
                    "content",
                    "Nội dung",
                    "Nội dung chưa có gì thay đổi.",
                    "Hãy sửa chỗ sai trước khi ghi, hoặc đóng lại.");
        }
    }

    private static FormRefused refused(String field, String label, String reason, String remedy) {
        return new FormRefused(List.of(new Refusal(field, label, reason, remedy)));
    }
}
