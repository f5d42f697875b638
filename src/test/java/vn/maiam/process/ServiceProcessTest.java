package vn.maiam.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.junit.jupiter.api.Test;

@Diagram("processes/register/service.bpmn")
class ServiceProcessTest extends DiagramTest {

    @Test
    void isOverOnceItIsRecorded() {
        start("service");

        assertThat(leg).isEnded().hasPassed("serviceRecorded");
    }
}
