package vn.maiam.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Diagram("processes/case/closure.bpmn")
class ClosureProcessTest extends DiagramTest {

    @BeforeEach
    void reviewIsDue() {
        start("closure");
        assertThat(leg).isWaitingAtExactly("proposeClosure");
    }

    @Test
    void goesBackToFollowUpIfTheOfficerDoesNotProposeClosure() {
        complete("proposeClosure", withVariables("closureApproved", "no"));

        assertThat(leg).isEnded().hasPassed("followUpGoesOn").hasNotPassed("approveClosure");
        assertThat(leg).variables().containsEntry("closureApproved", "no");
    }

    @Test
    void endsWithTheReasonThatTheChairApproved() {
        proposeClosure();
        assertThat(leg).isWaitingAtExactly("approveClosure");

        complete("approveClosure", withVariables("closureApproved", "yes"));

        assertThat(leg).isEnded().hasPassed("closureDecided");
        assertThat(leg).variables().containsEntry("closureApproved", "yes").containsEntry("closeReason", "safe");
    }

    @Test
    void endsWithTheRefusalOfTheChair() {
        proposeClosure();

        complete("approveClosure", withVariables("closureApproved", "no"));

        assertThat(leg).isEnded();
        assertThat(leg).variables().containsEntry("closureApproved", "no");
    }

    private void proposeClosure() {
        complete("proposeClosure", withVariables("closureApproved", "proposed", "closeReason", "safe"));
    }
}
