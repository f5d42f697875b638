package vn.maiam.paper.field;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.maiam.casefile.FiledCase;
import vn.maiam.casefile.FiledForm;
import vn.maiam.organisation.People;
import vn.maiam.organisation.Person;
import vn.maiam.organisation.Role;
import vn.maiam.organisation.Roles;
import vn.maiam.organisation.Unit;
import vn.maiam.paper.word.Values;

/** Gathers what the names of a template stand for. */
@Component
public class PaperValues {

    private static final String DRAFT = "DỰ THẢO";

    /** The list from which somebody of a higher level chooses the commune that a report belongs to. */
    private static final String FROM_ABOVE = "communesBelow";

    private static final Map<String, String> SEXES = Map.of("male", "Nam", "female", "Nữ");

    private final FieldsOfForms fields;
    private final ValueText text;
    private final UnitWords units;
    private final People people;
    private final Roles roles;
    private final Clock clock;

    PaperValues(FieldsOfForms fields, ValueText text, UnitWords units, People people, Roles roles, Clock clock) {
        this.fields = fields;
        this.text = text;
        this.units = units;
        this.people = people;
        this.roles = roles;
        this.clock = clock;
    }

    /**
     * The values of one paper. Other forms than its own are read as they stood on its day, with what was corrected since.
     *
     * @param paper the form that the paper is made from
     * @param decision the form that approved it; null where nobody has yet, or nobody needs to
     * @param decidedBy id of the forms that decide on such papers; null if none does
     */
    public Values of(FiledCase file, FiledForm paper, FiledForm decision, String decidedBy) {
        String unit = unitOf(paper);
        Map<String, Object> fixed = new HashMap<>(units.of(unit));
        fixed.put("case.code", file.code());
        fixed.put("child.name", file.childName());
        fixed.put("child.sex", SEXES.get(file.childSex()));
        fixed.put("child.birthDate", file.childBirthDate());
        fixed.put("child.birthYear", file.childBirthYear());
        fixed.put("person.name", nameOf(paper.personId()));
        fixed.put("person.role", roleOf(paper.personId(), unit));
        fixed.put("paper.date", dayOf(paper.recordedAt()));
        if (decidedBy != null && decision == null) {
            fixed.put("paper.draft", DRAFT);
        } else if (decision != null) {
            fixed.put("decision.number", decision.content().get("decisionNumber"));
            fixed.put("decision.date", day(decision.content().get("decisionDate")));
            fixed.put("decision.signer", nameOf(decision.personId()));
        }
        return new CaseValues(
                fixed,
                form -> form.equals(decidedBy) ? Optional.ofNullable(decision) : asOf(file.forms(), paper, form),
                text,
                fields.known());
    }

    /**
     * The values of a document that is made of no case.
     *
     * @param formId of its {@link DocumentFields}
     * @param personId null for the system
     * @param day null where it is left to be written
     */
    public Values of(String formId, String unitKey, String personId, LocalDate day, Map<String, Object> content) {
        KnownFields known = fields.known();
        Map<String, Object> fixed = new HashMap<>(units.of(unitKey));
        fixed.put("person.name", nameOf(personId));
        fixed.put("person.role", roleOf(personId, unitKey));
        fixed.put("paper.date", day);
        FiledForm document =
                new FiledForm(0, formId, known.fieldsOf(formId), unitKey, personId, Instant.EPOCH, content);
        return new CaseValues(
                fixed, form -> form.equals(formId) ? Optional.of(document) : Optional.empty(), text, known);
    }

    /** Invented values for every name. */
    public Values sample() {
        KnownFields known = fields.known();
        Map<String, FiledForm> forms = Samples.of(known);
        return new CaseValues(Samples.fixed(known), form -> Optional.ofNullable(forms.get(form)), text, known);
    }

    private static Optional<FiledForm> asOf(List<FiledForm> forms, FiledForm paper, String formId) {
        return formId.equals(paper.formId())
                ? Optional.of(paper)
                : forms.stream()
                        .filter(form -> form.formId().equals(formId) && form.id() < paper.id())
                        .reduce((earlier, later) -> later);
    }

    private String nameOf(String personId) {
        return personId == null ? null : people.find(personId).map(Person::name).orElse(personId);
    }

    /** The office that received a report from below is its own; every other paper is the responsible commune's. */
    private String unitOf(FiledForm paper) {
        boolean fromAbove = paper.fields().stream()
                .anyMatch(field ->
                        FROM_ABOVE.equals(field.list()) && paper.content().get(field.key()) != null);
        return Optional.ofNullable(fromAbove ? paper.personId() : null)
                .flatMap(people::unitOf)
                .map(Unit::key)
                .orElse(paper.unitKey());
    }

    /** What the person is at that unit; null if nothing, or for the system. */
    private String roleOf(String personId, String unit) {
        return Stream.ofNullable(personId)
                .flatMap(person -> people.posts(person).stream())
                .filter(post -> unit.equals(post.unitKey()))
                .flatMap(post -> roles.find(post.roleId()).stream())
                .map(Role::name)
                .findFirst()
                .orElse(null);
    }

    private LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    private static LocalDate day(Object iso) {
        return iso == null ? null : LocalDate.parse(iso.toString());
    }
}
