package vn.maiam.casefile;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.maiam.casefile.CaseFileView.Entry;
import vn.maiam.casefile.CaseFileView.RecordView;
import vn.maiam.casefile.HandoverRows.Passed;

/** What happened in a file, in its order: what was recorded and corrected, and who passed a task on. */
@Component
class Timeline {

    private final FormVersions forms;
    private final RecordText text;
    private final Wording wording;
    private final Clock clock;

    Timeline(FormVersions forms, RecordText text, Wording wording, Clock clock) {
        this.forms = forms;
        this.text = text;
        this.wording = wording;
        this.clock = clock;
    }

    /**
     * Oldest first.
     *
     * @param correctable which of the records the reader may correct
     */
    List<RecordView> of(FileContents contents, Roster roster, Predicate<Entered> correctable) {
        Map<Long, Long> corrections = contents.records().stream()
                .filter(record -> record.corrects() != null)
                .collect(Collectors.toMap(Entered::corrects, Entered::id));
        return Stream.concat(
                        contents.records().stream()
                                .map(record -> new Event(
                                        record.recordedAt(),
                                        view(record, contents, roster, corrections, correctable.test(record)))),
                        contents.handovers().stream()
                                .map(passed -> new Event(passed.at(), view(passed, contents, roster))))
                .sorted(Comparator.comparing(Event::at))
                .map(Event::view)
                .toList();
    }

    private RecordView view(
            Entered record, FileContents contents, Roster roster, Map<Long, Long> corrections, boolean correctable) {
        FilledForm form = forms.get(record.formId(), record.formVersion());
        return new RecordView(
                record.id(),
                record.corrects() == null ? "record" : "correction",
                record.formId(),
                record.formVersion(),
                form.title().orElse(record.stepName()),
                record.stepName(),
                referral(record.legCode(), record.unitKey(), contents, roster),
                roster.name(record.personId()),
                roster.post(record.personId(), record.recordedAt(), record.unitKey()),
                VietnameseDate.of(record.recordedAt(), clock),
                record.corrects(),
                corrections.get(record.id()),
                record.reason(),
                correctable,
                text.entries(form.fields(), record.content()));
    }

    private RecordView view(Passed passed, FileContents contents, Roster roster) {
        String to = passed.handover().to();
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(
                wording.of("handover", "from"), roster.name(passed.handover().from())));
        entries.add(new Entry(
                wording.of("handover", "to"), to == null ? wording.of("handover", "group") : roster.name(to)));
        return new RecordView(
                passed.id(),
                "handover",
                null,
                0,
                wording.of("handover", to == null ? "released" : "assigned"),
                passed.stepName(),
                referral(passed.legCode(), passed.unitKey(), contents, roster),
                roster.name(passed.handover().by()),
                roster.post(passed.handover().by(), passed.at(), passed.unitKey()),
                VietnameseDate.of(passed.at(), clock),
                null,
                null,
                passed.handover().reason(),
                false,
                entries);
    }

    /** An office that has sent the slip back is still named where it wrote something itself. */
    private String referral(String legCode, String unitKey, FileContents contents, Roster roster) {
        return contents.slip(legCode)
                .map(slip -> wording.of("referral", "slip")
                        .formatted(
                                slip.number(),
                                roster.unit(unitKey.equals(slip.senderUnit()) ? slip.receiverUnit() : unitKey)))
                .orElse(null);
    }

    private record Event(Instant at, RecordView view) {}
}
