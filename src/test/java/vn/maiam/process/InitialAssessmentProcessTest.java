package vn.maiam.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.junit.jupiter.api.Test;

@Diagram("processes/case/initialAssessment.bpmn")
class InitialAssessmentProcessTest extends DiagramTest {

    @Test
    void writesTheRiskThatTheTableFindsIntoTheFile() {
        start("initialAssessment");
        assertThat(leg).isWaitingAtExactly("assess");

        complete("assess", Ratings.harm(0, 1, 1).protection(1, 1, 0).routed());

        assertThat(leg).isEnded().hasPassedInOrder("assess", "decideRisk", "recordRisk", "riskKnown");
        assertThat(leg).variables().containsEntry("riskLevel", "medium").containsEntry("urgent", false);
        assertThat(calls())
                .singleElement()
                .asString()
                .startsWith("caseFile.setRisk(%s, medium, Không phải tổn hại Cao".formatted(CASE));
    }

    @Test
    void callsForTheChairWhenTheLifeOfTheChildIsInDanger() {
        start("initialAssessment");

        complete(
                "assess",
                Ratings.harm(0, 0, 2).protection(2, 0, 0).lifeThreatening().routed());

        assertThat(leg).isEnded();
        assertThat(leg).variables().containsEntry("riskLevel", "high").containsEntry("urgent", true);
    }
}
