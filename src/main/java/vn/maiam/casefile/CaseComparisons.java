package vn.maiam.casefile;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.casefile.ComparisonView.Side;
import vn.maiam.form.FormRefused;
import vn.maiam.form.Refusal;

/** Two versions of what was written on the same form, beside each other. */
@Service
public class CaseComparisons {

    private final RecordReading reading;
    private final FormVersions forms;
    private final RecordText text;
    private final Clock clock;

    CaseComparisons(RecordReading reading, FormVersions forms, RecordText text, Clock clock) {
        this.reading = reading;
        this.forms = forms;
        this.text = text;
        this.clock = clock;
    }

    /**
     * @throws MayNotRead if either is none of the person's business
     * @throws FormRefused if they are of two forms
     */
    @Transactional(readOnly = true)
    public ComparisonView compare(String caseCode, long one, long other, String personId) {
        Readable first = reading.read(caseCode, Math.min(one, other), personId, "So sánh hai bản ghi");
        Entered left = first.record();
        Entered right = first.contents().records().stream()
                .filter(record -> record.id() == Math.max(one, other))
                .findFirst()
                .orElseThrow(MayNotRead::new);
        refuseTwoForms(left, right);
        FilledForm newer = forms.get(right.formId(), right.formVersion());
        return new ComparisonView(
                newer.title().orElse(right.stepName()),
                side(left, first.roster()),
                side(right, first.roster()),
                new RecordDifference(entries(left), entries(right)).lines());
    }

    private List<CaseFileView.Entry> entries(Entered record) {
        return text.entries(forms.get(record.formId(), record.formVersion()).fields(), record.content());
    }

    private Side side(Entered record, Roster roster) {
        return new Side(
                record.id(),
                roster.name(record.personId()),
                VietnameseDate.of(record.recordedAt(), clock),
                record.formVersion());
    }

    private static void refuseTwoForms(Entered left, Entered right) {
        if (!left.formId().equals(right.formId())) {
            throw new FormRefused(List.of(new Refusal(
                    "otherId",
                    "Bản thứ hai",
                    "Hai bản này thuộc hai biểu mẫu khác nhau.",
                    "Hãy chọn hai bản của cùng một biểu mẫu.")));
        }
    }
}
