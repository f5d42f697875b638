package vn.maiam.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import org.junit.jupiter.api.Test;

@Diagram("processes/budget/budgetEstimate.bpmn")
class BudgetEstimateProcessTest extends DiagramTest {

    private static final String DISPATCH = "DT-29956-2026-0001-V01";

    @Test
    void isApprovedAfterTheFinanceOfficeHasSpoken() {
        start("budgetEstimate");
        assertThat(leg).isWaitingAtExactly("sendBudget");
        runJobs();
        assertThat(calls()).containsExactly("dispatches.sendUp(%s, budgetSent)".formatted(CASE));

        tell("budgetOpinionGiven");
        complete("approveBudget", withVariables("budgetDecision", "approved"));

        assertThat(leg).isEnded().hasPassed("budgetApproved");
    }

    @Test
    void isDrawnUpAgainAndSpokenOfAgainWhenItIsReturned() {
        start("budgetEstimate");
        runJobs();
        tell("budgetOpinionGiven");

        complete("approveBudget", withVariables("budgetDecision", "returned"));
        assertThat(leg).isWaitingAtExactly("reviseBudget");
        complete("reviseBudget");

        assertThat(leg).isWaitingAtExactly("sendBudget");
    }

    @Test
    void theFinanceOfficeGivesItsOpinion() {
        startBy("budgetSent", DISPATCH, withVariables("dispatchCode", DISPATCH));

        complete("giveOpinion");
        runJobs();

        assertThat(leg).isEnded().hasPassed("budgetOpinionSent");
        assertThat(calls()).containsExactly("dispatches.answer(%s, budgetOpinionGiven)".formatted(DISPATCH));
    }
}
