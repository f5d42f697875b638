package vn.maiam.workflow.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.maiam.form.FormField;
import vn.maiam.form.FormSchema;
import vn.maiam.workflow.LegOpener;
import vn.maiam.workflow.MessageSupply;

/** Works out which variables a process has: routing fields of its forms, results of its steps, what messages bring. */
@Component
public class Supplies {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    /** What every leg carries: whose case it is, how lists name it, which unit it was started for, how urgent it is. */
    private static final Set<String> HOUSE = Set.of("caseCode", "label", "unit", "riskLevel");

    private final ObjectProvider<LegOpener> openers;
    private final ObjectProvider<MessageSupply> messages;

    Supplies(ObjectProvider<LegOpener> openers, ObjectProvider<MessageSupply> messages) {
        this.openers = openers;
        this.messages = messages;
    }

    /** @param schemaOf finds the {@code .form} file (JSON) of a form id */
    public Set<String> declared(ProcessModel model, Function<String, String> schemaOf) {
        Set<String> names = new HashSet<>(HOUSE);
        model.formIds().forEach(id -> names.addAll(routingFields(schemaOf.apply(id))));
        model.elements(FlowNode.class).forEach(node -> names.addAll(resultsOf(node)));
        model.elements(CatchEvent.class).forEach(event -> names.addAll(broughtTo(event)));
        model.starts().forEach(start -> names.addAll(openedBy(start)));
        return names;
    }

    /** Variables that live only inside an activity of the process: input parameters, counters of repetitions. */
    public Set<String> local(ProcessModel model) {
        Set<String> names = new HashSet<>();
        model.elements(CamundaInputParameter.class).forEach(input -> names.add(input.getCamundaName()));
        model.elements(MultiInstanceLoopCharacteristics.class).forEach(loop -> {
            names.addAll(Repetition.COUNTERS);
            names.add(loop.getCamundaElementVariable());
        });
        return names;
    }

    private static Collection<String> routingFields(String schema) {
        return FormSchema.parse(schema).fields().stream()
                .filter(FormField::routes)
                .map(FormField::key)
                .toList();
    }

    private static Set<String> resultsOf(FlowNode node) {
        Set<String> names = new HashSet<>();
        String result = node.getAttributeValueNs(CAMUNDA, "resultVariable");
        if (result != null) {
            names.add(result);
        }
        ProcessModel.extensions(node, CamundaInputOutput.class).forEach(mapping -> mapping.getCamundaOutputParameters()
                .forEach(parameter -> names.add(parameter.getCamundaName())));
        if (node instanceof CallActivity) {
            ProcessModel.extensions(node, CamundaOut.class).stream()
                    .map(CamundaOut::getCamundaTarget)
                    .filter(target -> target != null)
                    .forEach(names::add);
        }
        return names;
    }

    private Set<String> broughtTo(CatchEvent event) {
        Set<String> names = new HashSet<>();
        event.getEventDefinitions().forEach(definition -> names.addAll(codesOf(definition)));
        event.getEventDefinitions().stream()
                .filter(MessageEventDefinition.class::isInstance)
                .map(definition -> ((MessageEventDefinition) definition).getMessage())
                .filter(message -> message != null)
                .forEach(message -> names.addAll(broughtBy(message.getName())));
        return names;
    }

    private static List<String> codesOf(EventDefinition definition) {
        return Stream.of("errorCodeVariable", "escalationCodeVariable")
                .map(attribute -> definition.getAttributeValueNs(CAMUNDA, attribute))
                .filter(name -> name != null)
                .toList();
    }

    private List<String> broughtBy(String message) {
        return messages.stream()
                .filter(supply -> supply.message().equals(message))
                .flatMap(supply -> supply.variables().stream())
                .toList();
    }

    private Set<String> openedBy(BaseElement start) {
        String kind = ProcessModel.property(start, "opens").orElse(null);
        Set<String> names = new HashSet<>();
        openers.stream()
                .filter(opener -> opener.kind().equals(kind))
                .forEach(opener -> names.addAll(opener.supplies()));
        return names;
    }
}
