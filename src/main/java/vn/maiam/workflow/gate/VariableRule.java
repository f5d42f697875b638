package vn.maiam.workflow.gate;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;
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
        known(process, draft).ifPresent(known -> new Uses(process, draft, facades, problems)
                .forEach((element, variable) -> mustBeKnown(variable, known, element, problems)));
        Calls.of(process).forEach(call -> checkCalled(process, call, draft, problems));
        draft.othersCalling(process.key()).forEach(caller -> checkStillAwaited(caller, process, draft, problems));
    }

    /** A diagram that is not deployed anew, but asks decisions that are. */
    void checkDecisions(ProcessModel process, Draft draft, Problems problems) {
        known(process, draft).ifPresent(known -> new Uses(process, draft, facades, problems)
                .ofDecisions((element, variable) -> mustBeKnown(variable, known, element, problems)));
    }

    private static void mustBeKnown(String variable, Set<String> known, Element element, Problems problems) {
        if (!known.contains(variable)) {
            problems.at(element, "không trường dẫn đường hay kết quả nào cho biến “%s”".formatted(variable));
        }
    }

    /** Empty where a form is missing: another rule says so. */
    private Optional<Set<String>> known(ProcessModel process, Draft draft) {
        return declared(process, draft).map(known -> {
            Set<String> passed = CallRule.passedByAllCallers(process.key(), draft);
            if (passed != null) {
                known.addAll(passed);
            }
            return known;
        });
    }

    private Optional<Set<String>> declared(ProcessModel process, Draft draft) {
        return process.formIds().stream().allMatch(id -> draft.form(id).isPresent())
                ? Optional.of(new HashSet<>(
                        supplies.declared(process, id -> draft.form(id).orElseThrow())))
                : Optional.empty();
    }

    /** A changed caller must still pass on what the stages it calls need, and wait only for what they give. */
    private void checkCalled(ProcessModel process, CallActivity call, Draft draft, Problems problems) {
        String key = Objects.toString(call.getCalledElement(), "");
        draft.process(key).ifPresent(called -> declared(called, draft).ifPresent(known -> {
            known.addAll(process.passedBy(call.getId()));
            new Uses(called, draft, facades, new Problems())
                    .forEach((element, variable) -> mustReach(variable, known, key, call, problems));
            awaited(call)
                    .filter(variable -> !known.contains(variable))
                    .forEach(variable -> problems.at(call, "chặng “%s” không cho biến “%s”".formatted(key, variable)));
        }));
    }

    private static void mustReach(
            String variable, Set<String> known, String key, CallActivity call, Problems problems) {
        if (!known.contains(variable)) {
            problems.at(call, "chặng “%s” cần biến “%s” mà lời gọi không truyền".formatted(key, variable));
        }
    }

    /** A changed stage must still give what those wait for who may yet call it. */
    private void checkStillAwaited(ProcessModel caller, ProcessModel process, Draft draft, Problems problems) {
        known(process, draft).ifPresent(known -> Calls.of(caller).stream()
                .filter(call -> process.key().equals(call.getCalledElement()))
                .flatMap(VariableRule::awaited)
                .filter(variable -> !known.contains(variable))
                .forEach(variable -> problems.at(
                        process.element(),
                        "quy trình “%s” chờ biến “%s” mà chặng này không cho".formatted(caller.key(), variable))));
    }

    private static Stream<String> awaited(CallActivity call) {
        return ProcessModel.extensions(call, CamundaOut.class).stream()
                .map(CamundaOut::getCamundaSource)
                .filter(Objects::nonNull);
    }
}
