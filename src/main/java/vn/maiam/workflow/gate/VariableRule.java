package vn.maiam.workflow.gate;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.model.ProcessModel;
import vn.maiam.workflow.model.Supplies;

/**
 * Whatever a diagram names in a condition, mapping, due date or decision must come from a routing field, a declared
 * result, a message, or from every process version that may still call it. So a new stage cannot need what running cases
 * do not have.
 */
@Component
class VariableRule implements GateRule {

    private final Supplies supplies;
    private final Facades facades;

    VariableRule(Supplies supplies, Facades facades) {
        this.supplies = supplies;
        this.facades = facades;
    }

    @Override
    public void check(ProcessModel process, Draft draft, Problems problems) {
        if (process.formIds().stream().anyMatch(id -> draft.form(id).isEmpty())) {
            return;
        }
        Set<String> known =
                new HashSet<>(supplies.declared(process, id -> draft.form(id).orElseThrow()));
        Set<String> passed = CallRule.passedByAllCallers(process.key(), draft);
        if (passed != null) {
            known.addAll(passed);
        }
        new Uses(process, draft, facades, problems).forEach((element, variable) -> {
            if (!known.contains(variable)) {
                problems.at(element, "không trường dẫn đường hay kết quả nào cho biến “%s”".formatted(variable));
            }
        });
        checkCalledStages(process, draft, problems);
    }

    /** A changed caller must still pass on what the stages it calls need. */
    private void checkCalledStages(ProcessModel process, Draft draft, Problems problems) {
        Calls.of(process).forEach(call -> draft.process(call.getCalledElement() == null ? "" : call.getCalledElement())
                .filter(called ->
                        called.formIds().stream().allMatch(id -> draft.form(id).isPresent()))
                .ifPresent(called -> {
                    Set<String> known = new HashSet<>(
                            supplies.declared(called, id -> draft.form(id).orElseThrow()));
                    known.addAll(process.passedBy(call.getId()));
                    new Uses(called, draft, facades, new Problems()).forEach((element, variable) -> {
                        if (!known.contains(variable)) {
                            problems.at(
                                    call,
                                    "chặng “%s” cần biến “%s” mà lời gọi không truyền"
                                            .formatted(called.key(), variable));
                        }
                    });
                }));
    }
}
