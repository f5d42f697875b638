package vn.maiam.workflow.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One process of a diagram, asked in the house's words: who works where, which forms, what is passed on. */
public final class ProcessModel {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private final Process process;

    private ProcessModel(Process process) {
        this.process = process;
    }

    public static ProcessModel of(BpmnModelInstance diagram, String key) {
        return all(diagram).stream()
                .filter(model -> model.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No process " + key + " in the diagram."));
    }

    public static List<ProcessModel> all(BpmnModelInstance diagram) {
        return diagram.getModelElementsByType(Process.class).stream()
                .filter(Process::isExecutable)
                .map(ProcessModel::new)
                .toList();
    }

    public String key() {
        return process.getId();
    }

    public Process element() {
        return process;
    }

    /** Every element of a type in this process, at any depth. */
    public <T extends ModelElementInstance> List<T> elements(Class<T> type) {
        return process.getModelInstance().getModelElementsByType(type).stream()
                .filter(this::contains)
                .toList();
    }

    private boolean contains(ModelElementInstance element) {
        for (var parent = element.getParentElement(); parent != null; parent = parent.getParentElement()) {
            if (parent.equals(process)) {
                return true;
            }
        }
        return false;
    }

    public List<UserTask> userTasks() {
        return elements(UserTask.class);
    }

    /** Start events of the process itself, not of its event sub-processes. */
    public List<StartEvent> starts() {
        return elements(StartEvent.class).stream()
                .filter(start -> start.getParentElement().equals(process))
                .toList();
    }

    /** The lane that holds a node, or the sub-process around it. */
    public Optional<Lane> laneOf(FlowNode node) {
        ModelElementInstance at = node;
        while (at instanceof FlowNode flowNode) {
            Optional<Lane> lane = elements(Lane.class).stream()
                    .filter(candidate -> candidate.getFlowNodeRefs().contains(flowNode))
                    .findFirst();
            if (lane.isPresent()) {
                return lane;
            }
            at = at.getParentElement();
        }
        return Optional.empty();
    }

    public Optional<String> roleOf(FlowNode node) {
        return laneOf(node).flatMap(lane -> property(lane, "role"));
    }

    /** Roles named by the lanes that hold at least one user task, and by start events. */
    public Set<String> workingRoles() {
        return userTasks().stream()
                .map(this::roleOf)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public Set<String> startingRoles() {
        return starts().stream()
                .flatMap(start -> property(start, "startRoles").stream())
                .flatMap(roles -> List.of(roles.split("\\s*,\\s*")).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The form a user task or start event refers to. */
    public static Optional<String> formRef(BaseElement element) {
        return Optional.ofNullable(element.getAttributeValueNs(CAMUNDA, "formRef"));
    }

    public Set<String> formIds() {
        Set<String> ids = new TreeSet<>();
        userTasks().forEach(task -> formRef(task).ifPresent(ids::add));
        starts().forEach(start -> formRef(start).ifPresent(ids::add));
        return ids;
    }

    /** Variables that a call activity hands to the process it calls. */
    public Set<String> passedBy(String callActivityId) {
        return elements(CallActivity.class).stream()
                .filter(call -> call.getId().equals(callActivityId))
                .flatMap(call -> extensions(call, CamundaIn.class).stream())
                .map(CamundaIn::getCamundaTarget)
                .filter(target -> target != null)
                .collect(Collectors.toSet());
    }

    public static <T extends ModelElementInstance> Collection<T> extensions(BaseElement element, Class<T> type) {
        if (element.getExtensionElements() == null) {
            return List.of();
        }
        return element.getExtensionElements().getChildElementsByType(type);
    }

    /** The extension properties that a modeler gave an element; the first of each name counts. */
    public static Map<String, String> properties(BaseElement element) {
        Map<String, String> properties = new LinkedHashMap<>();
        extensions(element, CamundaProperties.class).stream()
                .flatMap(list -> list.getCamundaProperties().stream())
                .filter(property -> property.getCamundaName() != null && property.getCamundaValue() != null)
                .forEach(property -> properties.putIfAbsent(property.getCamundaName(), property.getCamundaValue()));
        return properties;
    }

    /** An extension property that a modeler gave an element. */
    public static Optional<String> property(BaseElement element, String name) {
        return extensions(element, CamundaProperties.class).stream()
                .flatMap(list -> list.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName()))
                .map(property -> property.getCamundaValue())
                .findFirst();
    }
}
