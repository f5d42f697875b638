package vn.maiam.workflow.gate;

import java.util.Set;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** Decisions speak FEEL only, and go on answering the diagrams that ask them: a new version reaches running cases at once. */
@Component
class DecisionRule {

    private static final Set<String> FEEL = Set.of(
            "feel",
            "http://www.omg.org/spec/FEEL/20140401",
            "http://www.omg.org/spec/DMN/20151101/FEEL",
            "http://www.omg.org/spec/DMN/20151101/FEEL/",
            "http://www.omg.org/spec/DMN/20180521/FEEL/",
            "https://www.omg.org/spec/DMN/20191111/FEEL/");

    private final VariableRule variables;

    DecisionRule(VariableRule variables) {
        this.variables = variables;
    }

    void check(Draft draft, Problems problems) {
        draft.tables().forEach(table -> DiagramXml.all(DiagramXml.root(table))
                .filter(element -> element.hasAttribute("expressionLanguage"))
                .filter(element -> !FEEL.contains(element.getAttribute("expressionLanguage")))
                .forEach(element -> problems.at(element, languageOf(element))));
        draft.decisions().values().forEach(decision -> check(decision, problems));
        draft.othersAsking(draft.decisions().keySet())
                .forEach(process -> variables.checkDecisions(process, draft, problems));
    }

    private static String languageOf(Element element) {
        return "quyết định chỉ dùng FEEL, không dùng “%s”".formatted(element.getAttribute("expressionLanguage"));
    }

    private static void check(Decision decision, Problems problems) {
        if (decision.getCamundaHistoryTimeToLiveString() == null) {
            problems.at(
                    DecisionNames.xml(decision), "chưa đặt thời gian lưu lịch sử (historyTimeToLive) cho quyết định");
        }
        DecisionNames.asked(decision, problems);
    }
}
