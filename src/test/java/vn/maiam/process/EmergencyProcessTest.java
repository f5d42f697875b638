package vn.maiam.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.junit.jupiter.api.Test;

@Diagram("processes/case/emergency.bpmn")
class EmergencyProcessTest extends DiagramTest {

    @Test
    void endsWhenTheEmergencyIsDecided() {
        start("emergency");
        assertThat(leg).isWaitingAtExactly("decideEmergency");

        complete("decideEmergency");

        assertThat(leg).isEnded().hasPassed("emergencyDecided");
    }
}
