package vn.maiam.workflow.gate;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.model.ProcessModel;

/** What a diagram calls exists, and gets the case code; nothing is handed over wholesale. */
@Component
class CallRule implements GateRule {

    private static final String BUSINESS_KEY = "execution.processBusinessKey";

    @Override
    public void check(ProcessModel process, Draft draft, Problems problems) {
        if (process.element().getCamundaHistoryTimeToLiveString() == null) {
            problems.at(process.element(), "chưa đặt thời gian lưu lịch sử (historyTimeToLive)");
        }
        Calls.of(process).forEach(call -> checkCall(call, draft, problems));
        process.elements(BusinessRuleTask.class).forEach(task -> checkDecision(task, draft, problems));
    }

    private static void checkCall(CallActivity call, Draft draft, Problems problems) {
        String called = call.getCalledElement();
        if (called == null || draft.process(called).isEmpty()) {
            problems.at(call, "quy trình được gọi “%s” không tồn tại".formatted(called));
        }
        boolean passesCode = ProcessModel.extensions(call, CamundaIn.class).stream()
                .anyMatch(in -> in.getCamundaBusinessKey() != null
                        && in.getCamundaBusinessKey().contains(BUSINESS_KEY));
        if (!passesCode) {
            problems.at(call, "chưa truyền mã hồ sơ (businessKey) cho chặng được gọi");
        }
        boolean wholesale =
                ProcessModel.extensions(call, CamundaIn.class).stream().anyMatch(in -> in.getCamundaVariables() != null)
                        || ProcessModel.extensions(call, CamundaOut.class).stream()
                                .anyMatch(out -> out.getCamundaVariables() != null);
        if (wholesale) {
            problems.at(call, "hãy truyền từng biến, không truyền tất cả");
        }
    }

    private static void checkDecision(BusinessRuleTask task, Draft draft, Problems problems) {
        String decision = task.getCamundaDecisionRef();
        if (decision == null || draft.decision(decision).isEmpty()) {
            problems.at(task, "bảng quyết định “%s” không tồn tại".formatted(decision));
        }
        // Bound to its deployment it would be lost when a form of the diagram is deployed alone.
        if (!Set.of("latest", "").contains(Objects.toString(task.getCamundaDecisionRefBinding(), ""))) {
            problems.at(task, "quyết định luôn dùng bản mới nhất: bỏ decisionRefBinding");
        }
        if (task.getCamundaResultVariable() != null && !"singleEntry".equals(task.getCamundaMapDecisionResult())) {
            problems.at(task, "chỉ giữ được một giá trị: đặt mapDecisionResult=\"singleEntry\"");
        }
    }

    /** Variables that every caller of a process hands to it; null if nobody calls it. */
    static Set<String> passedByAllCallers(String key, Draft draft) {
        Set<String> common = null;
        for (ProcessModel caller : draft.callersOf(key)) {
            for (CallActivity call : Calls.of(caller)) {
                if (key.equals(call.getCalledElement())) {
                    Set<String> passed = caller.passedBy(call.getId());
                    common = common == null ? new TreeSet<>(passed) : common;
                    common.retainAll(passed);
                }
            }
        }
        return common;
    }
}
