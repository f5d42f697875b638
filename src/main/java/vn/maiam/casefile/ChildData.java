package vn.maiam.casefile;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.maiam.casefile.RecordRows.FormKey;
import vn.maiam.form.FormField;
import vn.maiam.workflow.LegTimers;

/** Keeps the child's master data up to date with what the forms declare to know of it. */
@Component
class ChildData {

    private final ChildRows children;
    private final CaseFileRows files;
    private final CaseFileChanges changes;
    private final RecordRows records;
    private final FormVersions forms;
    private final CaseLabel labels;
    private final LegTimers timers;

    ChildData(
            ChildRows children,
            CaseFileRows files,
            CaseFileChanges changes,
            RecordRows records,
            FormVersions forms,
            CaseLabel labels,
            LegTimers timers) {
        this.children = children;
        this.files = files;
        this.changes = changes;
        this.records = records;
        this.forms = forms;
        this.labels = labels;
        this.timers = timers;
    }

    void learn(CaseFile file, FilledForm form, Map<String, Object> content) {
        if (form.childFields().isEmpty()) {
            return;
        }
        Child before = children.of(file);
        change(file, before, patch(form, content).applyTo(before));
    }

    /**
     * After a correction: what all that counts says about the child, the newest word on each part. A correction of an old
     * record changes nothing that was learnt since.
     */
    void relearn(Entered wrong, Map<String, Object> content) {
        FilledForm form = forms.get(wrong.formId(), wrong.formVersion());
        boolean aboutTheChild = form.childFields().stream()
                .map(FormField::key)
                .anyMatch(key -> !Objects.equals(wrong.content().get(key), content.get(key)));
        if (aboutTheChild) {
            relearn(files.get(wrong.dossierCode()));
        }
    }

    private void relearn(CaseFile file) {
        Child before = children.of(file);
        Child learnt = Child.unknownIn(before.unitKey());
        for (Entered entered : records.standing(List.of(file.code()))) {
            learnt = patch(forms.get(entered.formId(), entered.formVersion()), entered.content())
                    .applyTo(learnt);
        }
        for (CaseFile report : files.mergedInto(file.code())) {
            learnt = learnt.filledFrom(children.of(report));
        }
        change(file, before, learnt);
        if (file.mergedInto() != null) {
            relearn(files.get(file.mergedInto()));
        }
    }

    private static ChildPatch patch(FilledForm form, Map<String, Object> content) {
        ChildPatch known = new ChildPatch();
        form.childFields().forEach(field -> known.put(field.property("child"), content.get(field.key())));
        return known;
    }

    /** What a report knows that the file it joins does not. */
    void fillGaps(CaseFile file, CaseFile report) {
        Child before = children.of(file);
        change(file, before, before.filledFrom(children.of(report)));
    }

    private void change(CaseFile file, Child before, Child after) {
        if (!after.equals(before)) {
            children.change(file.childId(), after);
            changes.setLabel(file.code(), labels.of(after));
        }
        if (!after.bornLike(before)) {
            timers.recompute(file.code());
        }
    }

    /** The newest value of a field declared as this part of the child, e.g. {@code view}; null where nobody asked. */
    Object newest(String caseCode, String part) {
        List<String> cases = files.codesWithin(caseCode);
        List<String> asking = records.forms(cases).stream()
                .filter(form ->
                        fieldOf(forms.get(form.id(), form.version()), part).isPresent())
                .map(FormKey::id)
                .distinct()
                .toList();
        return asking.isEmpty()
                ? null
                : records.firstFrom(cases, asking, entered -> valueOf(entered, part))
                        .orElse(null);
    }

    private Optional<Object> valueOf(Entered entered, String part) {
        return fieldOf(forms.get(entered.formId(), entered.formVersion()), part)
                .map(field -> entered.content().get(field.key()));
    }

    private static Optional<FormField> fieldOf(FilledForm form, String part) {
        return form.childFields().stream()
                .filter(field -> part.equals(field.property("child")))
                .findFirst();
    }
}
