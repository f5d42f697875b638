package vn.maiam.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.casefile.Entered;
import vn.maiam.casefile.FormVersions;
import vn.maiam.workflow.FormVersion;
import vn.maiam.workflow.Step;
import vn.maiam.workflow.StepRecords;

/** The memory of an entry. */
@Component
class EntryRecords implements StepRecords {

    private final EntryRows entries;
    private final EntryRecordRows records;
    private final FormVersions forms;
    private final EntryCover cover;

    EntryRecords(EntryRows entries, EntryRecordRows records, FormVersions forms, EntryCover cover) {
        this.entries = entries;
        this.records = records;
        this.forms = forms;
        this.cover = cover;
    }

    @Override
    public boolean keeps(String dossierCode) {
        return dossierCode != null && !Step.isCase(dossierCode);
    }

    @Override
    @Transactional
    public void hold(Step step) {
        entries.hold(step.caseCode());
    }

    @Override
    @Transactional
    public long record(Step step, FormVersion form, Map<String, Object> content) {
        Entry entry = entries.hold(step.caseCode());
        forms.keep(form);
        long id = records.add(step, form, content);
        cover.renew(entry);
        return id;
    }

    /** Without what another unit has written on a leg of the same process: several may be asked the same. */
    @Override
    @Transactional(readOnly = true)
    public Map<String, Map<String, Object>> newest(Step step, Set<String> formIds) {
        Map<String, Map<String, Object>> newest = new HashMap<>();
        if (!formIds.isEmpty()) {
            records.newest(List.of(step.caseCode()), List.of(step.legCode()), formIds).stream()
                    .filter(record -> !isOfAnotherUnitAsked(record, step))
                    .forEach(record -> newest.put(record.formId(), record.content()));
        }
        return newest;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> lastRecorders(Step step, String formId) {
        return records.newest(List.of(step.caseCode()), List.of(step.legCode()), Set.of(formId)).stream()
                .flatMap(record -> records.authors(record.place()).stream())
                .collect(Collectors.toSet());
    }

    private static boolean isOfAnotherUnitAsked(Entered record, Step step) {
        return record.processKey().equals(step.processKey())
                && !record.legCode().equals(step.legCode())
                && !record.unitKey().equals(step.unitKey());
    }
}
