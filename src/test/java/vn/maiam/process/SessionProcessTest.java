package vn.maiam.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Diagram("processes/register/session.bpmn")
class SessionProcessTest extends DiagramTest {

    @ParameterizedTest
    @ValueSource(strings = {"session"})
    void isOverOnceItIsRecorded(String process) {
        start(process);

        assertThat(leg).isEnded().hasPassed(process + "Recorded");
    }
}
