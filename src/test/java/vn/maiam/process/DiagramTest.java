package vn.maiam.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.managementService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** The words in which the diagram tests are told. */
abstract class DiagramTest {

    static final String CASE = "29956-2026-0001";
    static final String LABEL = "N.V.A., nam, 2015";

    /** The leg that the test is about. */
    ProcessInstance leg;

    void start(String process) {
        start(process, Map.of());
    }

    void start(String process, Map<String, Object> variables) {
        leg = runtimeService().startProcessInstanceByKey(process, CASE, ofCase(variables));
    }

    /** Starts a leg by a message from another leg. */
    void startBy(String message, String code, Map<String, Object> variables) {
        leg = runtimeService().startProcessInstanceByMessage(message, code, ofCase(variables));
    }

    private static Map<String, Object> ofCase(Map<String, Object> variables) {
        Map<String, Object> all = new HashMap<>(withVariables("caseCode", CASE, "label", LABEL));
        all.putAll(variables);
        return all;
    }

    void complete(String task) {
        complete(task, Map.of());
    }

    /** Completes the one open task of this kind with what its form routes. */
    void complete(String task, Map<String, Object> variables) {
        taskService().complete(open(task).getId(), variables);
    }

    /** Ends a called stage with what it hands back. */
    void ends(String stage, Map<String, Object> results) {
        complete(StandInStage.taskOf(stage), results);
    }

    void ends(String stage) {
        ends(stage, Map.of());
    }

    /** A called stage tells its case that the child is in danger, and goes on. */
    void findsDanger(String stage) {
        taskService().handleEscalation(open(StandInStage.taskOf(stage)).getId(), "dangerFound");
    }

    /** What a stage was called with. */
    Map<String, Object> givenTo(String stage) {
        return taskService().getVariables(open(StandInStage.taskOf(stage)).getId());
    }

    /** The case code that a called stage runs under. */
    String codeOf(String stage) {
        return runtimeService()
                .createProcessInstanceQuery()
                .processInstanceId(open(StandInStage.taskOf(stage)).getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }

    /** Tasks that are open in the leg and in the stages it has called. */
    Set<String> openTasks() {
        return taskService().createTaskQuery().list().stream()
                .map(Task::getTaskDefinitionKey)
                .map(task -> task.replace(StandInStage.taskOf(""), ""))
                .collect(Collectors.toSet());
    }

    private static Task open(String task) {
        return taskService().createTaskQuery().taskDefinitionKey(task).singleResult();
    }

    /** A message from another leg, for this one. */
    void tell(String message, Map<String, Object> variables) {
        runtimeService()
                .createMessageCorrelation(message)
                .processInstanceId(leg.getId())
                .setVariables(variables)
                .correlate();
    }

    void tell(String message) {
        tell(message, Map.of());
    }

    /** Runs what waits to run by itself now; timers stay. */
    void runJobs() {
        List<Job> waiting = managementService().createJobQuery().messages().list();
        waiting.forEach(job -> managementService().executeJob(job.getId()));
    }

    Object variable(String name) {
        return runtimeService().getVariable(leg.getId(), name);
    }

    void answers(String facadeMethod, Object value) {
        DiagramEngine.facades().answer(facadeMethod, value);
    }

    /** What the diagram asked of the facades, in order. */
    List<String> calls() {
        return DiagramEngine.facades().all();
    }
}
