package vn.maiam.workflow.forms;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.FormVersion;
import vn.maiam.workflow.RecordWatch;
import vn.maiam.workflow.Step;
import vn.maiam.workflow.StepRecords;

/** Asks the memory that keeps the step's dossier. A leg that is being opened has none yet. */
@Primary
@Component
class RecordsOfEachKind implements StepRecords {

    private final ObjectProvider<StepRecords> memories;
    private final ObjectProvider<RecordWatch> watch;

    RecordsOfEachKind(ObjectProvider<StepRecords> memories, ObjectProvider<RecordWatch> watch) {
        this.memories = memories;
        this.watch = watch;
    }

    @Override
    public boolean keeps(String dossierCode) {
        return memory(dossierCode).isPresent();
    }

    @Override
    public void hold(Step step) {
        memory(step.caseCode()).ifPresent(memory -> memory.hold(step));
    }

    @Override
    public long record(Step step, FormVersion form, Map<String, Object> content) {
        long place = memory(step.caseCode())
                .orElseThrow(() -> new IllegalStateException("Nobody keeps the records of " + step.caseCode() + "."))
                .record(step, form, content);
        watch.orderedStream().forEach(told -> told.recorded(step, form, place, content));
        return place;
    }

    @Override
    public Map<String, Map<String, Object>> newest(Step step, Set<String> formIds) {
        return memory(step.caseCode())
                .map(memory -> memory.newest(step, formIds))
                .orElse(Map.of());
    }

    @Override
    public Set<String> lastRecorders(Step step, String formId) {
        return memory(step.caseCode())
                .map(memory -> memory.lastRecorders(step, formId))
                .orElse(Set.of());
    }

    private Optional<StepRecords> memory(String dossierCode) {
        return dossierCode == null
                ? Optional.empty()
                : memories.stream()
                        .filter(memory -> memory != this && memory.keeps(dossierCode))
                        .findFirst();
    }
}
