package vn.maiam.casefile;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.casefile.RecordCorrections.Corrected;
import vn.maiam.form.FormRefused;
import vn.maiam.workflow.CorrectionForms.ShownCorrection;
import vn.maiam.workflow.LookupQuestion;
import vn.maiam.workflow.OptionList.Option;

/** Puts a wrong record of a case right: by a new one with a reason, beside the old one, which stays. */
@Service
public class CaseCorrections {

    private final RecordReading reading;
    private final CorrectionRight right;
    private final RecordCorrections corrections;
    private final RecordRows records;
    private final CaseFileRows files;
    private final ChildData childData;

    CaseCorrections(
            RecordReading reading,
            CorrectionRight right,
            RecordCorrections corrections,
            RecordRows records,
            CaseFileRows files,
            ChildData childData) {
        this.reading = reading;
        this.right = right;
        this.corrections = corrections;
        this.records = records;
        this.files = files;
        this.childData = childData;
    }

    /**
     * The record's own form, filled as it was.
     *
     * @throws MayNotRead if the record is none of the person's business
     * @throws CorrectionRefused if he may read it, but not correct it
     */
    @Transactional(readOnly = true)
    public ShownCorrection form(String caseCode, long recordId, String personId) {
        return corrections.form(correctable(caseCode, recordId, personId, "Mở bản ghi để sửa"), personId);
    }

    /**
     * The choices of a field of that form that fit what was typed.
     *
     * @throws MayNotRead as above
     * @throws CorrectionRefused as above
     */
    @Transactional(readOnly = true)
    public List<Option> choices(String caseCode, long recordId, String personId, LookupQuestion question) {
        return corrections.choices(
                correctable(caseCode, recordId, personId, "Tìm khi sửa bản ghi"), personId, question);
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
        Entered wrong = correctable(caseCode, recordId, personId, "Sửa bản ghi");
        Corrected corrected = corrections.write(records, wrong, personId, reason, entered);
        childData.relearn(wrong, corrected.content());
        corrections.tell(corrected);
        return corrected.id();
    }

    private Entered correctable(String caseCode, long recordId, String personId, String purpose) {
        Readable readable = reading.read(caseCode, recordId, personId, purpose);
        right.require(readable, personId);
        return readable.record();
    }
}
