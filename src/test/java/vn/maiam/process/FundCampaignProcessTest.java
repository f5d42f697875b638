package vn.maiam.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Diagram("processes/register/fundCampaign.bpmn")
class FundCampaignProcessTest extends DiagramTest {

    @ParameterizedTest
    @ValueSource(strings = {"fundCampaign"})
    void isOverOnceItIsRecorded(String process) {
        start(process);

        assertThat(leg).isEnded().hasPassed(process + "Recorded");
    }
}
