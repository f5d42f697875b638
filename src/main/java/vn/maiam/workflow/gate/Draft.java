package vn.maiam.workflow.gate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import vn.maiam.workflow.model.ProcessModel;

/** What a deployment brings, over what is deployed already. */
final class Draft {

    private final Map<String, BpmnModelInstance> diagrams = new HashMap<>();
    private final Map<String, Decision> decisions = new HashMap<>();
    private final Map<String, String> forms = new HashMap<>();
    private final Deployed deployed;

    Draft(Deployed deployed) {
        this.deployed = deployed;
    }

    void addDiagram(String resource, BpmnModelInstance diagram) {
        diagrams.put(resource, diagram);
    }

    void addDecisions(DmnModelInstance table) {
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

    Set<String> formIds() {
        return new HashSet<>(forms.keySet());
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

    Optional<Decision> decision(String key) {
        return Optional.ofNullable(decisions.get(key)).or(() -> deployed.newestDecision(key));
    }

    /**
     * Every process version that calls this one and may still do so: those of this deployment, the newest of each other
     * process, and older versions with running cases.
     */
    List<ProcessModel> callersOf(String key) {
        Set<String> replaced = new HashSet<>();
        processes().forEach(process -> replaced.add(process.key()));
        List<ProcessModel> candidates = new java.util.ArrayList<>(processes());
        candidates.addAll(deployed.stillCalling(replaced));
        return candidates.stream()
                .filter(candidate -> Calls.of(candidate).stream().anyMatch(call -> key.equals(call.getCalledElement())))
                .toList();
    }
}
