package vn.maiam.casefile;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.maiam.casefile.CaseFileView.Entry;
import vn.maiam.casefile.CaseFileView.RecordView;
import vn.maiam.casefile.HandoverRows.Passed;
import vn.maiam.organisation.People;
import vn.maiam.organisation.Person;

/** What happened in a file, in its order: what was recorded, and who passed a task on. */
@Component
class Timeline {

    private final CaseFileRows files;
    private final RecordRows records;
    private final HandoverRows handovers;
    private final FormVersions forms;
    private final RecordText text;
    private final Wording wording;
    private final People people;
    private final Clock clock;

    Timeline(
            CaseFileRows files,
            RecordRows records,
            HandoverRows handovers,
            FormVersions forms,
            RecordText text,
            Wording wording,
            People people,
            Clock clock) {
        this.files = files;
        this.records = records;
        this.handovers = handovers;
        this.forms = forms;
        this.text = text;
        this.wording = wording;
        this.people = people;
        this.clock = clock;
    }

    /** Oldest first, up to that moment. */
    List<RecordView> of(String caseCode, Instant until) {
        List<String> codes = files.codesWithin(caseCode);
        return Stream.concat(
                        records.ofCases(codes).stream().map(entered -> new Event(entered.recordedAt(), view(entered))),
                        handovers.ofCases(codes).stream().map(passed -> new Event(passed.at(), view(passed))))
                .filter(event -> !event.at().isAfter(until))
                .sorted(Comparator.comparing(Event::at))
                .map(Event::view)
                .toList();
    }

    private RecordView view(Entered entered) {
        FilledForm form = forms.get(entered.formId(), entered.formVersion());
        return new RecordView(
                entered.id(),
                entered.formId(),
                entered.formVersion(),
                form.title().orElse(entered.stepName()),
                entered.stepName(),
                nameOf(entered.personId()),
                moment(entered.recordedAt()),
                text.entries(form.fields(), entered.content()));
    }

    private RecordView view(Passed passed) {
        String to = passed.handover().to();
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(wording.of("handover", "step"), passed.stepName(), null));
        entries.add(new Entry(
                wording.of("handover", "from"), nameOf(passed.handover().from()), null));
        entries.add(new Entry(
                wording.of("handover", "to"), to == null ? wording.of("handover", "group") : nameOf(to), null));
        entries.add(
                new Entry(wording.of("handover", "reason"), passed.handover().reason(), null));
        return new RecordView(
                passed.id(),
                null,
                0,
                wording.of("handover", to == null ? "released" : "assigned"),
                passed.stepName(),
                nameOf(passed.handover().by()),
                moment(passed.at()),
                entries);
    }

    private String moment(Instant at) {
        return VietnameseDate.of(at.atZone(clock.getZone()).toLocalDateTime());
    }

    private String nameOf(String personId) {
        return personId == null
                ? wording.of("system", "name")
                : people.find(personId).map(Person::name).orElse(personId);
    }

    private record Event(Instant at, RecordView view) {}
}
