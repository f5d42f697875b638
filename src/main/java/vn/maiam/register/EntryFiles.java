package vn.maiam.register;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.casefile.CaseFileView.RecordView;
import vn.maiam.casefile.ComparisonView;
import vn.maiam.casefile.Entered;
import vn.maiam.casefile.FilledForm;
import vn.maiam.casefile.FormVersions;
import vn.maiam.casefile.OtherFile;
import vn.maiam.casefile.RecordDifference;
import vn.maiam.casefile.RecordText;
import vn.maiam.casefile.Roster;
import vn.maiam.casefile.Rosters;
import vn.maiam.casefile.VietnameseDate;
import vn.maiam.register.EntryFileView.EntryView;
import vn.maiam.workflow.Step;
import vn.maiam.workflow.TaskSteps;

/** The entries as people read them. */
@Service
public class EntryFiles implements OtherFile {

    private final EntryReading reading;
    private final EntryRecordRows records;
    private final Registers registers;
    private final EntryCorrectionRight right;
    private final FormVersions forms;
    private final RecordText text;
    private final Rosters rosters;
    private final Clock clock;

    EntryFiles(
            EntryReading reading,
            EntryRecordRows records,
            Registers registers,
            EntryCorrectionRight right,
            FormVersions forms,
            RecordText text,
            Rosters rosters,
            Clock clock) {
        this.reading = reading;
        this.records = records;
        this.registers = registers;
        this.right = right;
        this.forms = forms;
        this.text = text;
        this.rosters = rosters;
        this.clock = clock;
    }

    @Override
    public boolean keeps(String dossierCode) {
        return !Step.isCase(dossierCode);
    }

    /**
     * {@link TaskSteps} has let the person see the task. Whoever is asked something about an entry that is not his own sees what
     * he is asked and what he has answered, and nothing of what others were asked beside him.
     */
    @Override
    @Transactional(readOnly = true)
    public EntryFileView beside(Step step) {
        Entry entry = reading.readAtTask(step.caseCode(), step.personId(), "Xem hồ sơ: " + step.activityName());
        boolean whole = reading.mayRead(entry, step.personId());
        return view(entry, step.personId(), record -> whole || concerns(record, step, entry));
    }

    private static boolean concerns(Entered record, Step step, Entry entry) {
        return record.legCode().equals(entry.code())
                || record.legCode().equals(step.legCode())
                || record.unitKey().equals(step.unitKey());
    }

    /** @throws vn.maiam.casefile.MayNotRead if it is none of the person's business */
    @Transactional(readOnly = true)
    public EntryFileView view(String code, String personId) {
        return view(reading.read(code, personId, "Xem sổ"), personId, record -> true);
    }

    /** Two records of one form beside each other. */
    @Transactional(readOnly = true)
    public ComparisonView compare(String code, long one, long other, String personId) {
        Entry entry = reading.read(code, personId, "So sánh hai bản ghi");
        List<Entered> all = records.all(List.of(entry.code()));
        Entered left = EntryCorrections.find(all, Math.min(one, other));
        Entered right = EntryCorrections.find(all, Math.max(one, other));
        EntryCorrections.requireSameForm(left, right);
        Roster roster = roster(List.of(left, right));
        return new ComparisonView(
                form(right).title().orElse(right.stepName()),
                side(left, roster),
                side(right, roster),
                new RecordDifference(
                                text.entries(form(left).fields(), left.content()),
                                text.entries(form(right).fields(), right.content()))
                        .lines());
    }

    private ComparisonView.Side side(Entered record, Roster roster) {
        return new ComparisonView.Side(
                record.id(),
                roster.name(record.personId()),
                VietnameseDate.of(record.recordedAt(), clock),
                record.formVersion());
    }

    private EntryFileView view(Entry entry, String personId, Predicate<Entered> shown) {
        List<Entered> all = records.all(List.of(entry.code()));
        Roster roster = roster(all);
        Map<Long, Long> corrections = new HashMap<>();
        all.stream()
                .filter(record -> record.corrects() != null)
                .forEach(record -> corrections.put(record.corrects(), record.id()));
        return new EntryFileView(
                entry.code(),
                new EntryView(
                        registers.find(entry.register()).map(Register::name).orElse(entry.register()),
                        entry.register(),
                        VietnameseDate.of(entry.day().toString())),
                entry.label(),
                roster.unit(entry.unitKey()),
                entry.open() ? "Đang làm" : "Đã xong",
                all.stream()
                        .filter(shown)
                        .map(record -> view(
                                record,
                                roster,
                                corrections.get(record.id()),
                                right.objection(record, all, personId, roster).isEmpty()))
                        .toList());
    }

    private RecordView view(Entered record, Roster roster, Long correctedBy, boolean correctable) {
        FilledForm form = form(record);
        return new RecordView(
                record.id(),
                record.corrects() == null ? "record" : "correction",
                record.formId(),
                record.formVersion(),
                form.title().orElse(record.stepName()),
                record.stepName(),
                null,
                roster.name(record.personId()),
                roster.post(record.personId(), record.recordedAt(), record.unitKey()),
                VietnameseDate.of(record.recordedAt(), clock),
                record.corrects(),
                correctedBy,
                record.reason(),
                correctable,
                text.entries(form.fields(), record.content()));
    }

    private FilledForm form(Entered record) {
        return forms.get(record.formId(), record.formVersion());
    }

    private Roster roster(List<Entered> all) {
        return rosters.of(all.stream()
                .flatMap(record -> Stream.ofNullable(record.personId()))
                .collect(Collectors.toSet()));
    }
}
