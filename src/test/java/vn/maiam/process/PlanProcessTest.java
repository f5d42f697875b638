package vn.maiam.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.managementService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;

/** A plan from its draft to its coming into force, and an office that is asked what it thinks. */
@Diagram("processes/plan/plan.bpmn")
class PlanProcessTest extends DiagramTest {

    private static final String OPINION = CASE + "-Y101";
    private static final Map<String, Object> SUBMITTED = withVariables("submission", "submit");
    private static final Date END_OF_TIME = Date.from(Instant.parse("2099-01-05T10:00:00Z"));

    @Test
    void asksTheOfficesByAJobAndWaitsForThem() {
        draft(true);

        assertThat(leg).isWaitingAtExactly("askOffices");
        runJobs();
        assertThat(leg).isWaitingAtExactly("opinionsIn");
        assertThat(calls())
                .containsExactly("planWork.checkDraft(%s)".formatted(CASE), "planWork.askOffices(%s)".formatted(CASE));
        tell("opinionsIn");
        assertThat(leg).isWaitingAtExactly("submitPlan");
    }

    @Test
    void goesOnAtOnceWhereThereIsNobodyToAsk() {
        draft(false);

        assertThat(leg).isWaitingAtExactly("submitPlan").hasNotPassed("askOffices");
    }

    @Test
    void comesIntoForceWithItsSignatureAndIsThenAskedForBelow() {
        draft(false);
        complete("submitPlan", SUBMITTED);
        assertThat(leg).isWaitingAtExactly("issuePlan");

        complete("issuePlan", withVariables("issueDecision", "issue"));

        assertThat(calls()).endsWith("planWork.putInForce(%s)".formatted(CASE));
        assertThat(leg).isWaitingAtExactly("requestBelow");
        runJobs();
        assertThat(calls()).endsWith("planWork.requestBelow(%s)".formatted(CASE));
        assertThat(leg).isEnded();
    }

    @Test
    void goesBackToItsDrafterAsOftenAsNeeded() {
        draft(false);
        complete("submitPlan", withVariables("submission", "redraft"));
        assertThat(leg).isWaitingAtExactly("draftPlan");
        complete("draftPlan");
        complete("submitPlan", SUBMITTED);

        complete("issuePlan", withVariables("issueDecision", "return"));

        assertThat(leg).isWaitingAtExactly("draftPlan");
        assertThat(calls()).noneMatch(call -> call.startsWith("planWork.putInForce"));
    }

    @Test
    void beginsWithTheDraftWhereAPlanAboveAsksForIt() {
        startBy("planRequested", CASE, Map.of());

        assertThat(leg).hasProcessDefinitionKey("plan").isWaitingAtExactly("draftPlan");
    }

    @Test
    void canBeGivenUpBeforeItIsSigned() {
        draft(false);

        complete("submitPlan", withVariables("submission", "stop"));

        assertThat(leg).isEnded().hasPassed("planGivenUp").hasNotPassed("issuePlan");
    }

    @Test
    void isLookedAtAgainWhereThePlanAboveWasAmendedAndDraftedAnewOnlyIfItIsToFollow() {
        startBy("planAboveAmended", CASE, Map.of());
        assertThat(leg).isWaitingAtExactly("reviewPlan");
        complete("reviewPlan", withVariables("ownPlanDecision", "keep"));
        assertThat(leg).isEnded().hasPassed("planKept");

        startBy("planAboveAmended", CASE, Map.of());
        complete("reviewPlan", withVariables("ownPlanDecision", "amend"));
        assertThat(leg).isWaitingAtExactly("draftPlan");
    }

    @Test
    void anOfficesOpinionIsSentByAJob() {
        ask();

        complete("giveOpinion");

        assertThat(leg).isWaitingAtExactly("opinionGiven");
        runJobs();
        assertThat(leg).isEnded();
        assertThat(calls()).endsWith("planWork.opinionGiven(%s)".formatted(OPINION));
    }

    @Test
    void anOfficeThatStaysSilentHoldsNobodyUp() {
        ask();
        Job end = managementService().createJobQuery().timers().singleResult();
        assertThat(end.getDuedate()).isEqualTo(END_OF_TIME);

        managementService().executeJob(end.getId());
        runJobs();

        assertThat(leg).isEnded().hasPassed("opinionMissed").hasNotPassed("opinionGiven");
        assertThat(calls()).endsWith("planWork.opinionMissed(%s)".formatted(OPINION));
    }

    private void draft(boolean officesToAsk) {
        answers("planWork.checkDraft", officesToAsk);
        start("plan");
        assertThat(leg).isWaitingAtExactly("draftPlan");
        complete("draftPlan");
    }

    private void ask() {
        answers("leg.endOfTime", END_OF_TIME);
        startBy("opinionAsked", OPINION, withVariables("opinionCode", OPINION));
        assertThat(leg).isWaitingAtExactly("giveOpinion");
    }
}
