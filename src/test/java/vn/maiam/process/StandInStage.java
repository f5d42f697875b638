package vn.maiam.process;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** A process with the key of a called stage: it waits in one task, which a test completes with the stage's results. */
final class StandInStage {

    private StandInStage() {}

    static BpmnModelInstance of(String key) {
        return Bpmn.createExecutableProcess(key)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask(taskOf(key))
                .endEvent()
                .done();
    }

    static String taskOf(String key) {
        return "standingInFor_" + key;
    }
}
