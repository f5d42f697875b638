package vn.maiam.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import org.junit.jupiter.api.Test;

@Diagram("processes/task/planTask.bpmn")
class PlanTaskProcessTest extends DiagramTest {

    @Test
    void isOpenUntilEveryUnitHasDoneIt() {
        start("planTask");
        runJobs();
        assertThat(calls())
                .containsExactly(
                        "dispatches.sendToEach(%s, planTaskGiven, planTask, units.unit, units.until)".formatted(CASE));

        answers("dispatches.allAnswered", false);
        tell("planTaskDone");
        assertThat(leg).isWaitingAtExactly("planTaskDone");
        answers("dispatches.allAnswered", true);
        tell("planTaskDone");

        assertThat(leg).isEnded().hasPassed("allDone");
    }

    @Test
    void comesAgainWhileItIsBeingDoneAndWhenTheUnitThatGaveItIsNotSatisfied() {
        startBy("planTaskGiven", "V01", withVariables("dispatchCode", "V01"));
        complete("doTask", withVariables("taskStatus", "ongoing"));
        assertThat(leg).isWaitingAtExactly("doTask");
        complete("doTask", withVariables("taskStatus", "done"));
        runJobs();
        assertThat(calls()).endsWith("dispatches.sendBack(V01, planTaskReported)");

        tell("planTaskChecked", withVariables("resultAccepted", "no"));
        assertThat(leg).isWaitingAtExactly("doTask");
        complete("doTask", withVariables("taskStatus", "cannot"));
        runJobs();
        tell("planTaskChecked", withVariables("resultAccepted", "yes"));
        runJobs();

        assertThat(leg).isEnded().hasPassed("taskClosed");
        assertThat(calls()).endsWith("dispatches.answer(V01, planTaskDone)");
    }

    @Test
    void isCheckedByTheUnitThatGaveIt() {
        startBy("planTaskReported", "V01", withVariables("dispatchCode", "V01"));

        complete("checkResult", withVariables("resultAccepted", "no"));
        runJobs();

        assertThat(leg).isEnded().hasPassed("checkSent");
        assertThat(calls()).containsExactly("dispatches.tell(V01, planTaskChecked, resultAccepted, no)");
    }
}
