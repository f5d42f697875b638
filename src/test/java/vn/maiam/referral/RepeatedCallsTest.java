package vn.maiam.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.maiam.casefile.Responsibility;
import vn.maiam.database.OnEachDatabase;
import vn.maiam.workflow.LegMessages;
import vn.maiam.workflow.StepRecords;

/** A job that failed after it called a facade runs again: nothing may be sent, started or ended twice. */
class RepeatedCallsTest {

    private static final String CASE = "29956-2026-0001";
    private static final String REFERRAL = CASE + "-G01";
    private static final String HERE = "29956-20200101";
    private static final String THERE = "29962-20200101";
    private static final String HEALTH = "870.health-20200101";

    private final Responsibility cases = mock(Responsibility.class);
    private final StepRecords records = mock(StepRecords.class);
    private final NotedMessages messages = new NotedMessages();

    @OnEachDatabase
    void aReferralPassesThroughEachOfItsStatesOnce(DataSource database) {
        ReferralFacade referrals = referrals(database);

        twice(() -> referrals.openFromPlan(CASE));
        twice(() -> referrals.deliver(REFERRAL));
        twice(() -> referrals.answer(REFERRAL, "accepted"));
        twice(() -> referrals.report(REFERRAL));
        twice(() -> referrals.confirm(REFERRAL));
        twice(() -> referrals.withdrawAll(CASE, "died"));

        assertThat(messages.sent)
                .containsExactly(
                        "referralOpened " + HERE,
                        "referralSent " + HEALTH,
                        "referralAnswered " + HERE,
                        "referralReported " + HERE,
                        "referralConfirmed " + HEALTH);
    }

    @OnEachDatabase
    void aDeclinedReferralIsSentToEachOfficeOnce(DataSource database) {
        ReferralFacade referrals = referrals(database);
        referrals.openFromPlan(CASE);
        referrals.deliver(REFERRAL);
        twice(() -> referrals.answer(REFERRAL, "declined"));

        twice(() -> referrals.sendElsewhere(REFERRAL, "87.health-20200101"));
        twice(() -> referrals.deliver(REFERRAL));

        assertThat(messages.sent)
                .filteredOn(message -> message.startsWith("referralSent"))
                .hasSize(2);
    }

    @OnEachDatabase
    void whatIsDroppedOrWithdrawnStaysSo(DataSource database) {
        ReferralFacade referrals = referrals(database);
        referrals.openFromPlan(CASE);
        referrals.deliver(REFERRAL);
        twice(() -> referrals.withdrawAll(CASE, "died"));
        messages.sent.clear();

        referrals.answer(REFERRAL, "accepted");
        referrals.report(REFERRAL);
        referrals.confirm(REFERRAL);
        referrals.drop(REFERRAL);

        assertThat(messages.sent).isEmpty();
        assertThat(new ReferralRows(JdbcClient.create(database), Clock.systemUTC())
                        .find(REFERRAL)
                        .orElseThrow()
                        .status())
                .isEqualTo(ReferralStatus.WITHDRAWN);
    }

    @OnEachDatabase
    void aCaseThatMovesStartsOneLegInTheNewCommune(DataSource database) {
        TransferFacade transfers = transfers(database);

        twice(() -> transfers.propose(CASE, THERE));
        twice(() -> transfers.answer(CASE, "accept"));
        twice(() -> transfers.handOver(CASE));

        assertThat(messages.sent)
                .containsExactly(
                        "transferProposed " + THERE,
                        "transferAnswered " + HERE,
                        "caseEnded " + HERE,
                        "caseTransferred " + THERE);
    }

    @OnEachDatabase
    void aRefusedMoveHandsNothingOverAndMayBeProposedAgain(DataSource database) {
        TransferFacade transfers = transfers(database);
        transfers.propose(CASE, THERE);
        twice(() -> transfers.answer(CASE, "refuse"));
        transfers.handOver(CASE);

        transfers.propose(CASE, THERE);

        assertThat(messages.sent)
                .containsExactly("transferProposed " + THERE, "transferAnswered " + HERE, "transferProposed " + THERE);
    }

    @OnEachDatabase
    void aWithdrawnMoveIsWithdrawnOnceAndMayBeProposedAgain(DataSource database) {
        TransferFacade transfers = transfers(database);
        transfers.propose(CASE, THERE);
        twice(() -> transfers.withdraw(CASE));
        transfers.answer(CASE, "accept");

        transfers.propose(CASE, THERE);

        assertThat(messages.sent)
                .containsExactly(
                        "transferProposed " + THERE, "transferWithdrawn " + THERE, "transferProposed " + THERE);
    }

    private ReferralFacade referrals(DataSource database) {
        startHere();
        when(records.newestValue(any(), eq("interventionPlan"), eq("services")))
                .thenReturn(List.of(Map.of("providerKind", "office", "receiver", HEALTH, "need", "Khám")));
        return new ReferralFacade(
                new ReferralRows(JdbcClient.create(database), Clock.systemUTC()),
                new PlanLines(records),
                cases,
                messages,
                new ReferralRouting(cases));
    }

    private TransferFacade transfers(DataSource database) {
        startHere();
        doAnswer(call -> when(cases.unit(CASE)).thenReturn(call.getArgument(1)))
                .when(cases)
                .handOver(eq(CASE), any());
        return new TransferFacade(
                new TransferRows(JdbcClient.create(database), Clock.systemUTC()),
                cases,
                messages,
                new ReferralRouting(cases));
    }

    private void startHere() {
        messages.sent.clear();
        when(cases.unit(CASE)).thenReturn(HERE);
        when(cases.routing(CASE)).thenReturn(Map.of("caseCode", CASE));
    }

    private static void twice(Runnable call) {
        call.run();
        call.run();
    }

    private static class NotedMessages implements LegMessages {

        private final List<String> sent = new ArrayList<>();

        @Override
        public void start(String message, String legCode, String unitKey, Map<String, Object> routing) {
            sent.add(message + " " + unitKey);
        }

        @Override
        public boolean tell(String message, String legCode, String unitKey, Map<String, Object> routing) {
            return sent.add(message + " " + unitKey);
        }
    }
}
