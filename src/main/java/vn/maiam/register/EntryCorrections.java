package vn.maiam.register;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.casefile.CorrectionRefused;
import vn.maiam.casefile.Entered;
import vn.maiam.casefile.RecordCorrections;
import vn.maiam.casefile.RecordCorrections.Corrected;
import vn.maiam.casefile.Rosters;
import vn.maiam.form.FormRefused;
import vn.maiam.form.Refusal;
import vn.maiam.workflow.CorrectionForms.ShownCorrection;
import vn.maiam.workflow.LookupQuestion;
import vn.maiam.workflow.OptionList.Option;

/** Puts a wrong record of an entry right: by a new one with a reason, beside the old one, which stays. */
@Service
public class EntryCorrections {

    private final EntryReading reading;
    private final EntryRows entries;
    private final EntryRecordRows records;
    private final EntryCorrectionRight right;
    private final EntryCover cover;
    private final RecordCorrections corrections;
    private final Rosters rosters;

    EntryCorrections(
            EntryReading reading,
            EntryRows entries,
            EntryRecordRows records,
            EntryCorrectionRight right,
            EntryCover cover,
            RecordCorrections corrections,
            Rosters rosters) {
        this.reading = reading;
        this.entries = entries;
        this.records = records;
        this.right = right;
        this.cover = cover;
        this.corrections = corrections;
        this.rosters = rosters;
    }

    /**
     * The record's own form, filled as it was.
     *
     * @throws CorrectionRefused if the person may read it, but not correct it
     */
    @Transactional(readOnly = true)
    public ShownCorrection form(String code, long recordId, String personId) {
        return corrections.form(correctable(code, recordId, personId, "Mở bản ghi để sửa"), personId);
    }

    /** The choices of a field of that form that fit what was typed. @throws CorrectionRefused as above */
    @Transactional(readOnly = true)
    public List<Option> choices(String code, long recordId, String personId, LookupQuestion question) {
        return corrections.choices(correctable(code, recordId, personId, "Tìm khi sửa bản ghi"), personId, question);
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
        Corrected corrected = corrections.write(records, wrong, personId, reason, entered);
        cover.renew(entries.get(code));
        corrections.tell(corrected);
        return corrected.id();
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
                .collect(Collectors.toSet());
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

    private static FormRefused refused(String reason, String remedy) {
        return new FormRefused(List.of(new Refusal("content", "Nội dung", reason, remedy)));
    }
}
