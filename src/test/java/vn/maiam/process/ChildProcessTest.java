package vn.maiam.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.junit.jupiter.api.Test;

@Diagram("processes/register/child.bpmn")
class ChildProcessTest extends DiagramTest {

    @Test
    void isOverOnceItIsRecorded() {
        start("child");

        assertThat(leg).isEnded().hasPassed("childRecorded");
    }
}
