package vn.maiam.casefile;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.workflow.FormVersion;
import vn.maiam.workflow.Step;
import vn.maiam.workflow.StepRecords;

/** The memory of a case, over its own file and all reports merged into it. */
@Component
class CaseRecords implements StepRecords {

    private final CaseFileRows files;
    private final RecordRows records;
    private final FormVersions forms;
    private final ChildData childData;

    CaseRecords(CaseFileRows files, RecordRows records, FormVersions forms, ChildData childData) {
        this.files = files;
        this.records = records;
        this.forms = forms;
        this.childData = childData;
    }

    @Override
    public boolean keeps(String dossierCode) {
        return Step.isCase(dossierCode);
    }

    @Override
    @Transactional
    public void hold(Step step) {
        files.hold(step.caseCode());
    }

    /** @throws CaseFileClosed if the file is read-only */
    @Override
    @Transactional
    public long record(Step step, FormVersion form, Map<String, Object> content) {
        CaseFile file = files.hold(step.caseCode());
        if (!file.isOpen()) {
            throw new CaseFileClosed(file);
        }
        forms.keep(form);
        long id = records.add(step, form, content);
        childData.learn(file, forms.get(form.formId(), form.version()), content);
        return id;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Map<String, Object>> newest(Step step, Set<String> formIds) {
        Map<String, Map<String, Object>> newest = new HashMap<>();
        entered(step, formIds).forEach(entered -> newest.put(entered.formId(), entered.content()));
        return newest;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> lastRecorders(Step step, String formId) {
        return entered(step, Set.of(formId)).stream()
                .flatMap(entered -> records.authors(entered.place()).stream())
                .collect(Collectors.toSet());
    }

    /** One of each form. */
    private List<Entered> entered(Step step, Set<String> formIds) {
        if (step.caseCode() == null || formIds.isEmpty()) {
            return List.of();
        }
        List<String> cases = files.codesWithin(step.caseCode());
        return records.newest(cases, ownLegs(step, cases), formIds);
    }

    /** The leg of the case itself goes on from the legs of the reports merged into it. */
    private static Collection<String> ownLegs(Step step, List<String> cases) {
        return cases.contains(step.legCode()) ? cases : List.of(step.legCode());
    }
}
