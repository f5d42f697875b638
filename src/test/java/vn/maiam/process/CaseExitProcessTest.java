package vn.maiam.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Diagram("processes/case/caseExit.bpmn")
class CaseExitProcessTest extends DiagramTest {

    private static final String NEW_COMMUNE = "29959-20200101";
    private static final Map<String, Object> APPROVED = withVariables("exitApproved", "yes");

    @ParameterizedTest
    @ValueSource(strings = {"falseReport", "died"})
    void tellsTheCaseOfItsEndByAJobWhenTheChairApproves(String reason) {
        report(withVariables("endReason", reason));

        complete("approveExit", APPROVED);

        assertThat(leg).isWaitingAtExactly("caseEnded");
        assertThat(calls()).isEmpty();
        runJobs();
        assertThat(leg).isEnded();
        assertThat(calls()).containsExactly("caseFile.end(%s, %s)".formatted(CASE, reason));
    }

    @Test
    void keepsTheCaseAndTellsTheOfficerWhyWhenTheChairRefuses() {
        report(withVariables("endReason", "died"));

        complete("approveExit", withVariables("exitApproved", "no"));

        assertThat(leg).isWaitingAtExactly("readRefusal");
        complete("readRefusal");
        assertThat(leg).isEnded().hasPassed("exitRefused");
        assertThat(calls()).isEmpty();
    }

    @Test
    void handsAFileOverOnlyAfterTheNewCommuneHasAccepted() {
        proposeMove();
        assertThat(leg).isWaitingAtExactly("transferAnswered");
        assertThat(calls()).containsExactly("transfers.propose(%s, %s)".formatted(CASE, NEW_COMMUNE));

        tell("transferAnswered", withVariables("transferDecision", "accept"));
        assertThat(leg).isWaitingAtExactly("fileHandedOver");
        runJobs();

        assertThat(leg).isEnded();
        assertThat(calls()).endsWith("transfers.handOver(%s)".formatted(CASE)).hasSize(2);
    }

    @Test
    void keepsTheCaseWhenTheNewCommuneRefuses() {
        proposeMove();

        tell("transferAnswered", withVariables("transferDecision", "refuse"));

        assertThat(leg).isWaitingAtExactly("readRefusal");
        complete("readRefusal");
        assertThat(leg).isEnded().hasPassed("exitRefused").hasNotPassed("fileHandedOver");
    }

    @ParameterizedTest
    @ValueSource(strings = {"accept", "refuse"})
    void answersTheSendingCommuneByAJob(String decision) {
        startBy("transferProposed", CASE, Map.of());
        assertThat(leg).hasProcessDefinitionKey("transferReceive").isWaitingAtExactly("acceptTransfer");

        complete("acceptTransfer", withVariables("transferDecision", decision));

        assertThat(leg).isWaitingAtExactly("transferAnswerSent");
        runJobs();
        assertThat(leg).isEnded();
        assertThat(calls()).containsExactly("transfers.answer(%s, %s)".formatted(CASE, decision));
    }

    @Test
    void stopsAndWithdrawsTheProposalWhenTheFileIsClosedForAnotherReason() {
        proposeMove();

        tell("exitWithdrawn");
        assertThat(leg).isWaitingAt("withdrawTransfer");
        runJobs();

        assertThat(leg).isEnded().hasPassed("exitStopped");
        assertThat(calls()).endsWith("transfers.withdraw(%s)".formatted(CASE));
    }

    @Test
    void asksTheNewCommuneForNoAnswerOnceTheProposalIsWithdrawn() {
        startBy("transferProposed", CASE, Map.of());

        tell("transferWithdrawn");

        assertThat(leg).isEnded().hasPassed("transferStopped").hasNotPassed("transferAnswerSent");
    }

    private void proposeMove() {
        report(withVariables("endReason", "moved", "receivingCommune", NEW_COMMUNE));
        complete("approveExit", APPROVED);
        assertThat(leg).isWaitingAtExactly("proposeTransfer");
        runJobs();
    }

    private void report(Map<String, Object> exit) {
        start("caseExit", exit);
        assertThat(leg).isWaitingAtExactly("approveExit");
    }
}
