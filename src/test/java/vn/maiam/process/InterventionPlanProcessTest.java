package vn.maiam.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Diagram("processes/case/interventionPlan.bpmn")
class InterventionPlanProcessTest extends DiagramTest {

    private static final Map<String, Object> APPROVED = withVariables("planDecision", "approve");
    private static final Map<String, Object> RETURNED = withVariables("planDecision", "return");
    private static final Map<String, Object> AGREED = withVariables("reviewDecision", "agree");
    private static final Map<String, Object> TO_BE_CORRECTED = withVariables("reviewDecision", "correct");

    @ParameterizedTest
    @ValueSource(strings = {"medium", "low"})
    void opensTheReferralsOfAnApprovedPlanByAJob(String riskLevel) {
        draftPlanAt(riskLevel);

        complete("approvePlan", APPROVED);

        assertThat(leg).isWaitingAtExactly("openReferrals").hasNotPassed("reviewPlan");
        assertThat(calls()).isEmpty();
        runJobs();
        assertThat(leg).isEnded().hasPassed("planRunning");
        assertThat(calls()).containsExactly("referrals.openFromPlan(%s)".formatted(CASE));
    }

    @Test
    void returnsThePlanToTheOfficerAsOftenAsTheChairAsks() {
        draftPlanAt("medium");

        complete("approvePlan", RETURNED);
        assertThat(leg).isWaitingAtExactly("draftPlan");
        complete("draftPlan");
        complete("approvePlan", RETURNED);
        assertThat(leg).isWaitingAtExactly("draftPlan");
        complete("draftPlan");
        complete("approvePlan", APPROVED);

        assertThat(leg).isWaitingAtExactly("openReferrals");
    }

    @Test
    void letsTheDistrictReviewAHighRiskPlanBeforeAnyReferral() {
        draftPlanAt("high");

        complete("approvePlan", APPROVED);
        assertThat(leg).isWaitingAtExactly("reviewPlan");
        complete("reviewPlan", AGREED);

        assertThat(leg).isWaitingAtExactly("openReferrals");
    }

    @Test
    void givesAPlanThatTheDistrictCorrectsBackToTheOfficerAndTheChair() {
        draftPlanAt("high");
        complete("approvePlan", APPROVED);

        complete("reviewPlan", TO_BE_CORRECTED);

        assertThat(leg).isWaitingAtExactly("draftPlan");
        complete("draftPlan");
        assertThat(leg).isWaitingAtExactly("approvePlan");
        complete("approvePlan", APPROVED);
        complete("reviewPlan", AGREED);
        assertThat(leg).isWaitingAtExactly("openReferrals");
    }

    private void draftPlanAt(String riskLevel) {
        start("interventionPlan", withVariables("riskLevel", riskLevel, "riskRule", "Quy tắc"));
        assertThat(leg).isWaitingAtExactly("draftPlan");
        complete("draftPlan");
        assertThat(leg).isWaitingAtExactly("approvePlan");
    }
}
