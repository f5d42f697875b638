package vn.maiam.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Diagram("processes/case/closure.bpmn")
class ClosureProcessTest extends DiagramTest {

    @BeforeEach
    void proposeClosure() {
        start("closure");
        assertThat(leg).isWaitingAtExactly("proposeClosure");
        complete("proposeClosure", withVariables("closeReason", "safe"));
    }

    @Test
    void endsWithTheReasonThatTheChairApproved() {
        assertThat(leg).isWaitingAtExactly("approveClosure");

        complete("approveClosure", withVariables("closureApproved", "yes"));

        assertThat(leg).isEnded().hasPassed("closureDecided");
        assertThat(leg).variables().containsEntry("closureApproved", "yes").containsEntry("closeReason", "safe");
    }

    @Test
    void endsWithTheRefusalOfTheChair() {
        complete("approveClosure", withVariables("closureApproved", "no"));

        assertThat(leg).isEnded();
        assertThat(leg).variables().containsEntry("closureApproved", "no");
    }
}
