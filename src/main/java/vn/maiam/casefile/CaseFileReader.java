package vn.maiam.casefile;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.organisation.People;
import vn.maiam.organisation.Person;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;

/** Puts a file together for reading. */
@Component
class CaseFileReader {

    private final CaseFileRows files;
    private final RecordRows records;
    private final FormVersions forms;
    private final RecordText text;
    private final Wording wording;
    private final Units units;
    private final People people;
    private final Clock clock;

    CaseFileReader(
            CaseFileRows files,
            RecordRows records,
            FormVersions forms,
            RecordText text,
            Wording wording,
            Units units,
            People people,
            Clock clock) {
        this.files = files;
        this.records = records;
        this.forms = forms;
        this.text = text;
        this.wording = wording;
        this.units = units;
        this.people = people;
        this.clock = clock;
    }

    /** @param until what was recorded later, by others, is left out, and so is how the case stands now */
    @Transactional(readOnly = true)
    CaseFileView read(String caseCode, Instant until) {
        CaseFile file = files.get(caseCode);
        boolean whole = until.equals(Instant.MAX);
        return new CaseFileView(
                file.code(),
                file.label(),
                units.find(file.unitKey()).map(Unit::name).orElse(file.unitKey()),
                whole ? wording.of("stage", file.stage()) : null,
                whole ? wording.of("risk", file.riskLevel()) : null,
                whole ? file.riskRule() : null,
                wording.of("status", file.status().id()),
                recordsOf(caseCode, until));
    }

    private List<CaseFileView.RecordView> recordsOf(String caseCode, Instant until) {
        return records.ofCases(files.codesWithin(caseCode)).stream()
                .filter(entered -> !entered.recordedAt().isAfter(until))
                .map(this::view)
                .toList();
    }

    private CaseFileView.RecordView view(Entered entered) {
        FilledForm form = forms.get(entered.formId(), entered.formVersion());
        return new CaseFileView.RecordView(
                entered.id(),
                entered.formId(),
                entered.formVersion(),
                form.title().orElse(entered.stepName()),
                entered.stepName(),
                personName(entered.personId()),
                VietnameseDate.of(entered.recordedAt().atZone(clock.getZone()).toLocalDateTime()),
                text.entries(form.fields(), entered.content()));
    }

    private String personName(String personId) {
        return personId == null
                ? wording.of("system", "name")
                : people.find(personId).map(Person::name).orElse(personId);
    }
}
