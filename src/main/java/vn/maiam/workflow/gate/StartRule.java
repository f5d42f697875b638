package vn.maiam.workflow.gate;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.maiam.form.FormSchema;
import vn.maiam.workflow.LegOpener;
import vn.maiam.workflow.LegOpener.LegStart;
import vn.maiam.workflow.model.ProcessModel;

/** What people start, they start with a form, which leads to a case: one that it opens, or one that it names. */
@Component
class StartRule implements GateRule {

    private final ObjectProvider<LegOpener> openers;

    StartRule(ObjectProvider<LegOpener> openers) {
        this.openers = openers;
    }

    @Override
    public void check(ProcessModel process, Draft draft, Problems problems) {
        process.starts().forEach(start -> check(process, start, draft, problems));
    }

    private void check(ProcessModel process, StartEvent start, Draft draft, Problems problems) {
        Optional<String> form = ProcessModel.formRef(start);
        Optional<String> opens = ProcessModel.property(start, "opens");
        if (form.isEmpty() && ProcessModel.property(start, "startRoles").isPresent()) {
            problems.at(start, "việc bắt đầu chưa có biểu mẫu (formRef)");
        }
        opens.filter(kind -> openers.stream().noneMatch(opener -> opener.kind().equals(kind)))
                .ifPresent(kind -> problems.at(start, "không biết mở loại hồ sơ “%s” (opens)".formatted(kind)));
        form.flatMap(draft::form)
                .map(FormSchema::parse)
                .map(schema -> new LegStart(process.key(), ProcessModel.properties(start), schema))
                .ifPresent(leg -> openers.stream()
                        .filter(opener -> opener.kind().equals(opens.orElse(LegOpener.ON_CASE)))
                        .flatMap(opener -> opener.unfit(leg).stream())
                        .forEach(unfit -> problems.at(start, unfit)));
        opens.ifPresent(kind -> clashes(start, kind, process, draft, problems));
    }

    private void clashes(StartEvent start, String kind, ProcessModel process, Draft draft, Problems problems) {
        Map<String, String> properties = ProcessModel.properties(start);
        openers.stream().filter(opener -> opener.kind().equals(kind)).forEach(opener -> draft.newest()
                .forEach(other -> other.starts().stream()
                        .filter(found -> !other.key().equals(process.key())
                                || !found.getId().equals(start.getId()))
                        .filter(found -> ProcessModel.property(found, "opens")
                                .filter(kind::equals)
                                .isPresent())
                        .flatMap(found -> opener.clash(properties, ProcessModel.properties(found)).stream())
                        .forEach(clash -> problems.at(start, clash + " ở quy trình “" + other.key() + "”"))));
    }
}
