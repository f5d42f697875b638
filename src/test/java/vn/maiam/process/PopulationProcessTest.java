package vn.maiam.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.junit.jupiter.api.Test;

@Diagram("processes/register/population.bpmn")
class PopulationProcessTest extends DiagramTest {

    @Test
    void isOverOnceItIsRecorded() {
        start("population");

        assertThat(leg).isEnded().hasPassed("populationRecorded");
    }
}
