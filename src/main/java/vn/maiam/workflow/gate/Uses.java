package vn.maiam.workflow.gate;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.w3c.dom.Element;
import vn.maiam.workflow.model.ProcessModel;

/** Every place where a diagram reads a variable; faulty expressions are reported on the way. */
final class Uses {

    private final ProcessModel process;
    private final Draft draft;
    private final Facades facades;
    private final Problems problems;
    private final Element root;

    Uses(ProcessModel process, Draft draft, Facades facades, Problems problems) {
        this.process = process;
        this.draft = draft;
        this.facades = facades;
        this.problems = problems;
        this.root = DiagramXml.find(DiagramXml.root(process.element().getModelInstance()), process.key());
    }

    void forEach(BiConsumer<Element, String> use) {
        DiagramXml.all(root).forEach(element -> read(element, use));
        ofDecisions(use);
    }

    /** Only what the decisions ask for that the process calls. */
    void ofDecisions(BiConsumer<Element, String> use) {
        process.elements(BusinessRuleTask.class).forEach(task -> readDecision(task, use));
    }

    private void read(Element element, BiConsumer<Element, String> use) {
        DiagramXml.expressions(element).forEach(text -> readExpression(element, text, use));
        namedVariable(element)
                .filter(name -> !name.isEmpty() && !name.contains("{"))
                .filter(name -> !LocalNames.at(element).contains(name))
                .ifPresent(name -> use.accept(element, name));
    }

    /** A variable that is named outright instead of in an expression. */
    private static Optional<String> namedVariable(Element element) {
        return switch (element.getLocalName()) {
            case "in" -> Optional.of(element.getAttribute("source"));
            case "multiInstanceLoopCharacteristics" ->
                Optional.of(element.getAttributeNS(DiagramXml.CAMUNDA, "collection"));
            case "conditionalEventDefinition" ->
                Optional.of(element.getAttributeNS(DiagramXml.CAMUNDA, "variableName"));
            default -> Optional.empty();
        };
    }

    private void readExpression(Element element, String text, BiConsumer<Element, String> use) {
        DiagramExpression expression = DiagramExpression.of(text.trim(), facades);
        expression.faults().forEach(fault -> problems.at(element, fault));
        Set<String> local = LocalNames.at(element);
        expression.variables().stream()
                .filter(variable ->
                        !local.contains(variable) && !facades.names().contains(variable))
                .forEach(variable -> use.accept(element, variable));
        expression.results().stream()
                .filter(result -> !resultsAt(element).contains(result))
                .forEach(result -> problems.at(element, "không quyết định nào cho kết quả “%s”".formatted(result)));
    }

    /** What the decision gives whose result an element reads. */
    private Set<String> resultsAt(Element element) {
        Element task = DiagramXml.withId(element);
        return decision(task.getAttributeNS(DiagramXml.CAMUNDA, "decisionRef"))
                .map(DecisionNames::results)
                .orElse(Set.of());
    }

    private void readDecision(BusinessRuleTask task, BiConsumer<Element, String> use) {
        Element element = DiagramXml.find(root, task.getId());
        Set<String> local = LocalNames.within(element);
        decision(task.getCamundaDecisionRef())
                .map(decision -> DecisionNames.asked(decision, problems))
                .ifPresent(names -> names.stream()
                        .filter(variable -> !local.contains(variable))
                        .forEach(variable -> use.accept(element, variable)));
    }

    private Optional<Decision> decision(String key) {
        return key == null || key.isEmpty() ? Optional.empty() : draft.decision(key);
    }
}
