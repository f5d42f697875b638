package vn.maiam.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.junit.jupiter.api.Test;

@Diagram("processes/register/baseline.bpmn")
class BaselineProcessTest extends DiagramTest {

    @Test
    void isOverOnceItIsRecorded() {
        start("baseline");

        assertThat(leg).isEnded().hasPassed("baselineRecorded");
    }
}
