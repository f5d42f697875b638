package vn.maiam.workflow.gate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import vn.maiam.workflow.model.ProcessModel;

/** What a deployment brings, over what is deployed already. */
final class Draft {

    private final Map<String, BpmnModelInstance> diagrams = new HashMap<>();
    private final List<DmnModelInstance> tables = new ArrayList<>();
    private final Map<String, Decision> decisions = new HashMap<>();
    private final Map<String, String> forms = new HashMap<>();
    private final Deployed deployed;
    private List<ProcessModel> others;
    private List<ProcessModel> newest;

    Draft(Deployed deployed) {
        this.deployed = deployed;
    }

    void addDiagram(String resource, BpmnModelInstance diagram) {
        diagrams.put(resource, diagram);
    }

    void addDecisions(DmnModelInstance table) {
        tables.add(table);
        table.getModelElementsByType(Decision.class).forEach(decision -> decisions.put(decision.getId(), decision));
    }

    void addForm(String id, String schema) {
        forms.put(id, schema);
    }

    List<ProcessModel> processes() {
        return diagrams.values().stream()
                .flatMap(diagram -> ProcessModel.all(diagram).stream())
                .toList();
    }

    Collection<BpmnModelInstance> diagrams() {
        return diagrams.values();
    }

    List<DmnModelInstance> tables() {
        return tables;
    }

    Map<String, String> forms() {
        return forms;
    }

    Map<String, Decision> decisions() {
        return decisions;
    }

    /** The newest form of this id: of this deployment, else the deployed one. */
    Optional<String> form(String id) {
        return Optional.ofNullable(forms.get(id)).or(() -> deployed.newestForm(id));
    }

    Optional<ProcessModel> process(String key) {
        return processes().stream()
                .filter(process -> process.key().equals(key))
                .findFirst()
                .or(() -> deployed.newestProcess(key));
    }

    /** Every process as it will be: those of this deployment, and the newest of each other one. */
    List<ProcessModel> newest() {
        if (newest == null) {
            newest = Stream.concat(processes().stream(), deployed.newestBut(keys()).stream())
                    .toList();
        }
        return newest;
    }

    private Set<String> keys() {
        return processes().stream().map(ProcessModel::key).collect(Collectors.toSet());
    }

    Optional<Decision> decision(String key) {
        return Optional.ofNullable(decisions.get(key)).or(() -> deployed.newestDecision(key));
    }

    /**
     * Every process version that calls this one and may still do so: those of this deployment, the newest of each other
     * process, and older versions with running cases.
     */
    List<ProcessModel> callersOf(String key) {
        return Stream.concat(processes().stream(), others().stream())
                .filter(candidate -> calls(candidate, key))
                .toList();
    }

    /** The same without those of this deployment. */
    List<ProcessModel> othersCalling(String key) {
        return others().stream().filter(candidate -> calls(candidate, key)).toList();
    }

    /** Every process version, not of this deployment, that may still ask one of these decisions. */
    List<ProcessModel> othersAsking(Set<String> decisionKeys) {
        return others().stream()
                .filter(candidate -> candidate.elements(BusinessRuleTask.class).stream()
                        .anyMatch(task -> decisionKeys.contains(task.getCamundaDecisionRef())))
                .toList();
    }

    private static boolean calls(ProcessModel candidate, String key) {
        return Calls.of(candidate).stream().anyMatch(call -> key.equals(call.getCalledElement()));
    }

    private List<ProcessModel> others() {
        if (others == null) {
            others = deployed.stillInForce(keys());
        }
        return others;
    }
}
