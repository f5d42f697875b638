package vn.maiam.workflow.gate;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import vn.maiam.workflow.model.ProcessModel;

/** Every place where a diagram reads a variable; faulty expressions are reported on the way. */
final class Uses {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    /** Attributes that hold an expression, wherever they stand. */
    private static final Set<String> EXPRESSION_ATTRIBUTES = Set.of(
            "expression",
            "dueDate",
            "followUpDate",
            "priority",
            "businessKey",
            "sourceExpression",
            "asyncBefore",
            "calledElementTenantId",
            "collection",
            "jobPriority",
            "variableMappingDelegateExpression");

    private final ProcessModel process;
    private final Draft draft;
    private final Facades facades;
    private final Problems problems;

    Uses(ProcessModel process, Draft draft, Facades facades, Problems problems) {
        this.process = process;
        this.draft = draft;
        this.facades = facades;
        this.problems = problems;
    }

    void forEach(BiConsumer<BaseElement, String> use) {
        process.elements(ModelElementInstance.class).forEach(element -> read(element, use));
        process.elements(BusinessRuleTask.class).forEach(task -> decisionInputs(task, use));
    }

    private void read(ModelElementInstance element, BiConsumer<BaseElement, String> use) {
        EXPRESSION_ATTRIBUTES.forEach(
                name -> attribute(element, name).ifPresent(text -> expression(element, text, use)));
        if (element instanceof ConditionExpression || isTimerText(element)) {
            if (element.getAttributeValue("language") != null) {
                problems.at(owner(element), "điều kiện phải là biểu thức, không phải tập lệnh");
            }
            expression(element, element.getTextContent(), use);
        } else if (isMappingText(element)) {
            expression(element, element.getTextContent(), use);
        } else if (element instanceof CamundaIn in && in.getCamundaSource() != null) {
            use.accept(owner(in), in.getCamundaSource());
        }
    }

    private static boolean isTimerText(ModelElementInstance element) {
        return Set.of("timeDate", "timeDuration", "timeCycle", "loopCardinality", "completionCondition", "condition")
                .contains(element.getElementType().getTypeName());
    }

    private static boolean isMappingText(ModelElementInstance element) {
        return Set.of("inputParameter", "outputParameter", "field", "expression", "string")
                .contains(element.getElementType().getTypeName());
    }

    private static Optional<String> attribute(ModelElementInstance element, String name) {
        String value = element.getAttributeValueNs(CAMUNDA, name);
        boolean camundaElement = CAMUNDA.equals(element.getElementType().getTypeNamespace());
        return Optional.ofNullable(value == null && camundaElement ? element.getAttributeValue(name) : value);
    }

    private void expression(ModelElementInstance element, String text, BiConsumer<BaseElement, String> use) {
        if (!text.contains("${") && !text.contains("#{")) {
            return;
        }
        DiagramExpression expression = DiagramExpression.of(text.trim(), facades);
        expression.faults().forEach(fault -> problems.at(owner(element), fault));
        Set<String> local = inputsOf(owner(element));
        expression.variables().stream()
                .filter(variable ->
                        !local.contains(variable) && !facades.names().contains(variable))
                .forEach(variable -> use.accept(owner(element), variable));
    }

    private static Set<String> inputsOf(BaseElement element) {
        Set<String> names = new java.util.HashSet<>();
        ProcessModel.extensions(element, CamundaInputOutput.class)
                .forEach(mapping -> mapping.getCamundaInputParameters().stream()
                        .map(CamundaInputParameter::getCamundaName)
                        .forEach(names::add));
        return names;
    }

    private void decisionInputs(BusinessRuleTask task, BiConsumer<BaseElement, String> use) {
        Set<String> local = inputsOf(task);
        Optional.ofNullable(task.getCamundaDecisionRef())
                .flatMap(draft::decision)
                .map(DecisionInputs::of)
                .ifPresent(inputs -> inputs.stream()
                        .filter(variable -> !local.contains(variable))
                        .forEach(variable -> use.accept(task, variable)));
    }

    private static BaseElement owner(ModelElementInstance element) {
        ModelElementInstance at = element;
        while (!(at instanceof BaseElement base) || at instanceof ExtensionElements || base.getId() == null) {
            at = at.getParentElement();
        }
        return (BaseElement) at;
    }
}
