package vn.maiam.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.junit.jupiter.api.Test;

@Diagram("processes/register/childChange.bpmn")
class ChildChangeProcessTest extends DiagramTest {

    @Test
    void isOverOnceItIsRecorded() {
        start("childChange");

        assertThat(leg).isEnded().hasPassed("childChangeRecorded");
    }
}
