package vn.maiam.register;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.casefile.CorrectionReason;
import vn.maiam.casefile.CorrectionRefused;
import vn.maiam.casefile.Entered;
import vn.maiam.casefile.FormVersions;
import vn.maiam.casefile.RecordText;
import vn.maiam.casefile.Rosters;
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

/** Puts a wrong record of an entry right: by a new one with a reason, beside the old one, which stays. */
@Service
public class EntryCorrections {

    private final EntryReading reading;
    private final EntryRows entries;
    private final EntryRecordRows records;
    private final EntryCorrectionRight right;
    private final EntryCover cover;
    private final CorrectionForms correctionForms;
    private final FormVersions forms;
    private final Rosters rosters;
    private final RecordText text;
    private final ObjectProvider<RecordWatch> watch;

    EntryCorrections(
            EntryReading reading,
            EntryRows entries,
            EntryRecordRows records,
            EntryCorrectionRight right,
            EntryCover cover,
            CorrectionForms correctionForms,
            FormVersions forms,
            Rosters rosters,
            RecordText text,
            ObjectProvider<RecordWatch> watch) {
        this.reading = reading;
        this.entries = entries;
        this.records = records;
        this.right = right;
        this.cover = cover;
        this.correctionForms = correctionForms;
        this.forms = forms;
        this.rosters = rosters;
        this.text = text;
        this.watch = watch;
    }

    /**
     * The record's own form, filled as it was.
     *
     * @throws CorrectionRefused if the person may read it, but not correct it
     */
    @Transactional(readOnly = true)
    public ShownCorrection form(String code, long recordId, String personId) {
        Entered wrong = correctable(code, recordId, personId, "Mở bản ghi để sửa");
        return correctionForms.of(step(wrong, personId), formOf(wrong), wrong.content());
    }

    /** The choices of a field of that form that fit what was typed. @throws CorrectionRefused as above */
    @Transactional(readOnly = true)
    public List<Option> choices(String code, long recordId, String personId, LookupQuestion question) {
        Entered wrong = correctable(code, recordId, personId, "Tìm khi sửa bản ghi");
        return correctionForms.choices(step(wrong, personId), formOf(wrong), question);
    }

    /**
     * @param reason why, as typed
     * @param entered the form as it is to be from now on
     * @return id of the new record
     * @throws FormRefused if it may not be recorded, field by field
     * @throws CorrectionRefused as above, or if somebody else was faster
     */
    @Transactional
    public long correct(String code, long recordId, String personId, String reason, Map<String, Object> entered) {
        entries.find(code).ifPresent(entry -> entries.hold(entry.code()));
        Entered wrong = correctable(code, recordId, personId, "Sửa bản ghi");
        String why = CorrectionReason.of(reason);
        Step step = step(wrong, personId);
        Map<String, Object> content =
                correctionForms.checked(step, formOf(wrong), wrong.content(), wrong.recordedAt(), entered);
        refuseSame(wrong, content);
        long id = write(wrong, step, content, why);
        cover.renew(entries.get(code));
        watch.orderedStream().forEach(told -> told.corrected(step, formOf(wrong), wrong.place(), content));
        return id;
    }

    private Entered correctable(String code, long recordId, String personId, String purpose) {
        Entry entry = reading.read(code, personId, purpose);
        List<Entered> all = records.all(List.of(entry.code()));
        Entered wrong = find(all, recordId);
        right.objection(wrong, all, personId, rosters.of(authors(all))).ifPresent(objection -> {
            throw objection;
        });
        return wrong;
    }

    private static Set<String> authors(List<Entered> all) {
        return all.stream()
                .map(Entered::personId)
                .filter(person -> person != null)
                .collect(java.util.stream.Collectors.toSet());
    }

    static Entered find(List<Entered> all, long recordId) {
        return all.stream()
                .filter(record -> record.id() == recordId)
                .findFirst()
                .orElseThrow(() -> refused("Không có bản ghi này trong sổ.", "Hãy tải lại trang."));
    }

    static void requireSameForm(Entered left, Entered right) {
        if (!left.formId().equals(right.formId())) {
            throw refused("Hai bản này thuộc hai biểu mẫu khác nhau.", "Hãy chọn hai bản của cùng một biểu mẫu.");
        }
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

    private void refuseSame(Entered wrong, Map<String, Object> content) {
        List<FormField> fields = forms.get(wrong.formId(), wrong.formVersion()).fields();
        if (text.entries(fields, content).equals(text.entries(fields, wrong.content()))) {
            throw refused("Nội dung chưa có gì thay đổi.", "Hãy sửa chỗ sai trước khi ghi, hoặc đóng lại.");
        }
    }

    private static FormRefused refused(String reason, String remedy) {
        return new FormRefused(List.of(new Refusal("content", "Nội dung", reason, remedy)));
    }
}
