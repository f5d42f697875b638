package vn.maiam.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.junit.jupiter.api.Test;

@Diagram("processes/register/survey.bpmn")
class SurveyProcessTest extends DiagramTest {

    @Test
    void isOverOnceItIsRecorded() {
        start("survey");

        assertThat(leg).isEnded().hasPassed("surveyRecorded");
    }
}
