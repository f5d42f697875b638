package vn.maiam.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import org.junit.jupiter.api.Test;

@Diagram("processes/inspection/inspection.bpmn")
class InspectionProcessTest extends DiagramTest {

    private static final String UNIT = "29956-20200101";

    @Test
    void endsWhereNothingIsToBePutRight() {
        find("no");

        assertThat(leg).isEnded().hasPassed("noRemedyNeeded");
        assertThat(calls()).isEmpty();
    }

    @Test
    void isClosedOnceTheUnitHasPutThingsRight() {
        find("yes");
        assertThat(leg).isWaitingAtExactly("sendConclusion");
        runJobs();
        assertThat(calls()).containsExactly("dispatches.send(%s, inspectionConcluded, %s)".formatted(CASE, UNIT));

        tell("inspectionAnswered");
        complete("checkRemedy", withVariables("remedyAccepted", "yes"));

        assertThat(leg).isEnded().hasPassed("inspectionClosed");
    }

    @Test
    void goesBackToTheUnitUntilThingsAreRight() {
        find("yes");
        runJobs();
        tell("inspectionAnswered");

        complete("checkRemedy", withVariables("remedyAccepted", "no"));

        assertThat(leg).isWaitingAtExactly("sendConclusion");
    }

    @Test
    void theInspectedUnitAnswersByAJob() {
        startBy("inspectionConcluded", "V01", withVariables("dispatchCode", "V01"));

        complete("answerConclusion");
        runJobs();

        assertThat(leg).isEnded().hasPassed("remedySent");
        assertThat(calls()).containsExactly("dispatches.answer(V01, inspectionAnswered)");
    }

    private void find(String remedyNeeded) {
        start("inspection", withVariables("inspectedUnit", UNIT));
        complete("recordFindings", withVariables("remedyNeeded", remedyNeeded));
    }
}
