package vn.maiam.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.util.Date;
import org.junit.jupiter.api.Test;

@Diagram("processes/review/review.bpmn")
class ReviewProcessTest extends DiagramTest {

    @Test
    void endsWhereNothingIsGivenToDo() {
        hold("no");

        assertThat(leg).isEnded().hasPassed("noTasksGiven");
    }

    @Test
    void waitsUntilEveryUnitHasDoneItsTask() {
        hold("yes");
        runJobs();
        assertThat(calls())
                .containsExactly(
                        "dispatches.sendToEach(%s, reviewTaskGiven, reviewMinutes, followUps.unit, followUps.until)"
                                .formatted(CASE));

        answers("dispatches.allAnswered", false);
        tell("reviewTaskDone");
        assertThat(leg).isWaitingAtExactly("taskDone");
        answers("dispatches.allAnswered", true);
        tell("reviewTaskDone");

        assertThat(leg).isEnded().hasPassed("reviewEnded");
    }

    @Test
    void aUnitReportsWhatItHasDone() {
        answers("dispatches.due", new Date());
        startBy("reviewTaskGiven", "V01", withVariables("dispatchCode", "V01"));

        complete("doFollowUp");
        runJobs();

        assertThat(leg).isEnded().hasPassed("resultSent");
        assertThat(calls()).endsWith("dispatches.answer(V01, reviewTaskDone)");
    }

    private void hold(String followUpsNeeded) {
        start("review");
        complete("prepareReview");
        complete("holdReview", withVariables("followUpsNeeded", followUpsNeeded));
    }
}
