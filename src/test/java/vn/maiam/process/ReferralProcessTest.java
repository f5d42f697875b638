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

/** The two sides of a referral; what one sends the other hears only by a message. */
@Diagram("processes/referral/referral.bpmn")
class ReferralProcessTest extends DiagramTest {

    private static final String REFERRAL = CASE + "-G01";
    private static final String OTHER_OFFICE = "87.health-20200101";
    private static final Date END_OF_TIME = Date.from(Instant.parse("2099-01-05T10:00:00Z"));
    private static final Map<String, Object> ACCEPTED = withVariables("answer", "accepted");
    private static final Map<String, Object> DECLINED = withVariables("answer", "declined");

    @Test
    void deliversTheSlipByAJob() {
        open();

        assertThat(leg).isWaitingAtExactly("deliverReferral");
        assertThat(calls()).isEmpty();
        runJobs();
        assertThat(leg).isWaitingAtExactly("referralAnswered");
        assertThat(calls()).containsExactly("referrals.deliver(%s)".formatted(REFERRAL));
    }

    @Test
    void letsTheSenderConfirmWhatTheReceiverReports() {
        deliver();

        tell("referralAnswered", ACCEPTED);
        assertThat(leg).isWaitingAtExactly("referralReported");
        tell("referralReported");
        assertThat(leg).isWaitingAtExactly("confirmResult");
        complete("confirmResult");
        assertThat(leg).isWaitingAtExactly("resultConfirmed");
        runJobs();

        assertThat(leg).isEnded();
        assertThat(calls()).endsWith("referrals.confirm(%s)".formatted(REFERRAL));
    }

    @Test
    void sendsADeclinedReferralElsewhereAsOftenAsNeeded() {
        deliver();
        tell("referralAnswered", DECLINED);
        assertThat(leg).isWaitingAtExactly("redirectReferral");

        complete("redirectReferral", withVariables("redirectDecision", "elsewhere", "receiver", OTHER_OFFICE));

        assertThat(leg).isWaitingAtExactly("deliverReferral");
        runJobs();
        tell("referralAnswered", DECLINED);
        assertThat(leg).isWaitingAtExactly("redirectReferral");
        assertThat(calls())
                .containsExactly(
                        "referrals.deliver(%s)".formatted(REFERRAL),
                        "referrals.sendElsewhere(%s, %s)".formatted(REFERRAL, OTHER_OFFICE),
                        "referrals.deliver(%s)".formatted(REFERRAL));
    }

    @Test
    void dropsADeclinedReferral() {
        deliver();
        tell("referralAnswered", DECLINED);

        complete("redirectReferral", withVariables("redirectDecision", "drop"));

        assertThat(leg).isEnded().hasPassed("referralDropped");
        assertThat(calls()).endsWith("referrals.drop(%s)".formatted(REFERRAL));
    }

    @Test
    void stopsTheSenderWhenTheCaseHasEnded() {
        deliver();
        tell("referralAnswered", DECLINED);

        tell("referralWithdrawn");

        assertThat(leg).isEnded().hasPassed("withdrawalSent").hasNotPassed("isSentElsewhere");
        assertThat(openTasks()).isEmpty();
    }

    @Test
    void asksTheReceiverForAnAnswerAndSendsItByAJob() {
        receive();

        complete("answerReferral", DECLINED);

        assertThat(leg).isWaitingAtExactly("sendAnswer");
        runJobs();
        assertThat(leg).isEnded().hasPassed("declined");
        assertThat(calls())
                .containsExactly("leg.endOfTime(execution)", "referrals.answer(%s, declined)".formatted(REFERRAL));
    }

    @Test
    void givesBackWhatNobodyAnswersInTime() {
        receive();
        Job end = managementService().createJobQuery().timers().singleResult();
        assertThat(end.getDuedate()).isEqualTo(END_OF_TIME);

        managementService().executeJob(end.getId());

        assertThat(leg).isWaitingAtExactly("referralReturned");
        assertThat(openTasks()).isEmpty();
        runJobs();
        assertThat(leg).isEnded().hasPassed("referralReturned").hasNotPassed("sendAnswer");
        assertThat(calls()).endsWith("referrals.returnUnanswered(%s)".formatted(REFERRAL));
    }

    @Test
    void waitsForNoAnswerAnyMoreOnceOneIsThere() {
        receive();

        complete("answerReferral", ACCEPTED);

        assertThat(managementService().createJobQuery().timers().count()).isZero();
    }

    @Test
    void endsTheServiceWhenTheSenderHasConfirmedItsResult() {
        receive();
        complete("answerReferral", ACCEPTED);
        runJobs();
        assertThat(leg).isWaitingAtExactly("deliverService");

        complete("deliverService");
        complete("reportResult");
        assertThat(leg).isWaitingAtExactly("sendResult");
        runJobs();
        assertThat(leg).isWaitingAtExactly("referralConfirmed");
        tell("referralConfirmed");

        assertThat(leg).isEnded().hasPassed("serviceEnded");
        assertThat(calls()).endsWith("referrals.report(%s)".formatted(REFERRAL));
    }

    @Test
    void stopsTheReceiverWhenTheCaseHasEnded() {
        receive();
        complete("answerReferral", ACCEPTED);
        runJobs();

        tell("referralWithdrawn");

        assertThat(leg).isEnded().hasPassed("serviceStopped");
        assertThat(openTasks()).isEmpty();
    }

    private void open() {
        startBy("referralOpened", REFERRAL, withVariables("referralCode", REFERRAL));
    }

    private void deliver() {
        open();
        runJobs();
    }

    private void receive() {
        answers("leg.endOfTime", END_OF_TIME);
        startBy("referralSent", REFERRAL, withVariables("referralCode", REFERRAL));
        assertThat(leg).hasProcessDefinitionKey("referralReceive").isWaitingAtExactly("answerReferral");
    }
}
