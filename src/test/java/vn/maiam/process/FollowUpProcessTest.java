package vn.maiam.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Diagram("processes/case/followUp.bpmn")
class FollowUpProcessTest extends DiagramTest {

    @BeforeEach
    void followUpAHighRisk() {
        start("followUp", withVariables("riskLevel", "high", "riskRule", "Quy tắc cũ"));
        assertThat(leg).isWaitingAtExactly("visit");
    }

    @Test
    void visitsAgainAtTheRiskThatTheLastVisitFound() {
        visit(Ratings.harm(0, 1, 2).protection(5, 0, 0), "continue");

        assertThat(leg).isWaitingAtExactly("visit").hasPassed("recordRisk").hasNotPassed("reportDanger");
        assertThat(variable("riskLevel")).isEqualTo("low");

        visit(Ratings.harm(3, 0, 0).protection(0, 0, 5), "continue");

        assertThat(leg).isWaitingAtExactly("visit").hasPassed("reportDanger");
        assertThat(variable("riskLevel")).isEqualTo("high");
        assertThat(calls()).hasSize(2).allMatch(call -> call.startsWith("caseFile.setRisk(" + CASE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"newPlan", "close"})
    void endsWithTheNextStepThatTheOfficerChose(String nextStep) {
        visit(Ratings.harm(0, 3, 0).protection(0, 5, 0), nextStep);

        assertThat(leg).isEnded().hasPassed("followUpEnded");
        assertThat(leg).variables().containsEntry("nextStep", nextStep).containsEntry("riskLevel", "medium");
    }

    private void visit(Ratings ratings, String nextStep) {
        complete("visit", ratings.with("nextStep", nextStep).routed());
    }
}
