package vn.maiam.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import org.junit.jupiter.api.Test;

@Diagram("processes/case/specificAssessment.bpmn")
class SpecificAssessmentProcessTest extends DiagramTest {

    @Test
    void ratesTheRiskAnewBeforeTheNeedsMeeting() {
        start("specificAssessment", withVariables("riskLevel", "medium", "riskRule", "Quy tắc cũ"));
        assertThat(leg).isWaitingAtExactly("assess");

        complete("assess", Ratings.harm(4, 1, 0).protection(0, 2, 3).routed());

        assertThat(leg).isWaitingAtExactly("holdNeedsMeeting").hasPassedInOrder("decideRisk", "recordRisk");
        assertThat(variable("riskLevel")).isEqualTo("high");
        assertThat(calls())
                .singleElement()
                .asString()
                .startsWith("caseFile.setRisk(%s, high, Tổn hại chủ yếu ở mức Cao".formatted(CASE));
    }

    @Test
    void endsWithWhatTheMeetingFound() {
        start("specificAssessment");
        complete("assess", Ratings.harm(0, 0, 5).protection(5, 0, 0).routed());

        complete("holdNeedsMeeting", withVariables("measuresNeeded", "no"));

        assertThat(leg).isEnded().hasPassed("needsKnown");
        assertThat(leg).variables().containsEntry("measuresNeeded", "no").containsEntry("riskLevel", "low");
    }
}
