package vn.maiam.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.managementService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The round at the office that collects, the report at each unit, its check: each hears of the others by messages only. */
@Diagram("processes/report/report.bpmn")
class ReportProcessTest extends DiagramTest {

    private static final Date OPENS = Date.from(Instant.parse("2099-04-12T17:00:00Z"));
    private static final Date DUE = Date.from(Instant.parse("2099-05-12T16:59:59Z"));
    private static final Map<String, Object> ACCEPTED = withVariables("checkDecision", "accept");
    private static final Map<String, Object> RETURNED = withVariables("checkDecision", "return");

    @BeforeEach
    void aRoundWithoutUnitsLeftThatGoesOn() {
        answers("reports.opensAt", OPENS);
        answers("reports.dueAt", DUE);
        answers("reports.assign", "no");
        answers("reports.lockRound", "yes");
        answers("reports.lock", "no");
    }

    @Test
    void waitsForTheDayOnWhichTheUnitsGetTheirTasks() {
        startBy("roundPlanned", CASE, Map.of());

        assertThat(leg).isWaitingAtExactly("dayOfOpening");
        assertThat(timer().getDuedate()).isEqualTo(OPENS);
        managementService().executeJob(timer().getId());
        assertThat(leg).isWaitingAtExactly("assignReports");
    }

    @Test
    void endsWhenThePlanNoLongerAsksForIt() {
        startBy("roundPlanned", CASE, Map.of());

        tell("roundWithdrawn");

        assertThat(leg).isEnded().hasPassed("nothingOwed");
        assertThat(calls()).noneMatch(call -> call.startsWith("reports.assign"));
    }

    @Test
    void handsOutTheReportsSomeAtATimeUntilNoUnitIsLeft() {
        answers("reports.assign", "yes");
        start("report");

        runJobs();
        assertThat(leg).isWaitingAtExactly("assignReports");
        answers("reports.assign", "no");
        runJobs();

        assertThat(leg).isWaitingAt("waitForReports");
        assertThat(calls().stream().filter(call -> call.startsWith("reports.assign")))
                .hasSize(2);
    }

    @Test
    void consolidatesWhenAllReportsAreIn() {
        allAssigned();

        tell("allReported");

        assertThat(leg).isWaitingAtExactly("countConsolidated").hasPassed("allReported");
        assertThat(managementService().createJobQuery().timers().count()).isZero();
        runJobs();
        assertThat(leg).isWaitingAtExactly("consolidate");
    }

    @Test
    void consolidatesWhenTheTimeIsUp() {
        allAssigned();
        assertThat(timer().getDuedate()).isEqualTo(DUE);

        managementService().executeJob(timer().getId());

        assertThat(leg).isWaitingAtExactly("countConsolidated").hasPassed("timeIsUp");
    }

    @Test
    void endsWhenEverybodyItWentToHasTakenNote() {
        forwarded();

        tell("forwardAnswered", withVariables("forwardDecision", "note"));

        assertThat(leg).isEnded().hasPassed("roundClosed");
        assertThat(calls()).endsWith("reports.forward(%s)".formatted(CASE));
    }

    @Test
    void consolidatesAnewWhenARecipientReturnsIt() {
        forwarded();

        tell("forwardAnswered", withVariables("forwardDecision", "return"));

        assertThat(leg).isWaitingAtExactly("countConsolidated");
    }

    @Test
    void keepsAConsolidatedReportThatGoesToNobody() {
        answers("reports.lockRound", "no");
        consolidated();

        assertThat(leg).isEnded().hasPassed("roundKept").hasNotPassed("forwardReport");
    }

    @Test
    void consolidatesAgainToCorrectWhatWentOut() {
        startBy("roundCorrected", CASE, Map.of());

        assertThat(leg).isWaitingAtExactly("countConsolidated");
    }

    @Test
    void sendsTheReportOfAnOfficeWithoutASignature() {
        owed();

        complete("prepareReport");
        assertThat(leg).isWaitingAtExactly("lockFigures");
        runJobs();

        assertThat(leg).isWaitingAtExactly("sendReport").hasNotPassed("signReport");
        runJobs();
        assertThat(leg).isWaitingAtExactly("reportAnswered");
        assertThat(calls())
                .containsExactly(
                        "reports.count(%s)".formatted(CASE),
                        "reports.lock(%s)".formatted(CASE),
                        "reports.send(%s)".formatted(CASE));
    }

    @Test
    void letsTheChairSignTheReportOfACommittee() {
        toBeSigned();

        complete("signReport", withVariables("approvalDecision", "approve"));

        assertThat(leg).isWaitingAtExactly("sendReport");
    }

    @Test
    void countsAgainAfterTheChairHasReturnedIt() {
        toBeSigned();

        complete("signReport", withVariables("approvalDecision", "return"));

        assertThat(leg).isWaitingAtExactly("countFigures");
        runJobs();
        assertThat(leg).isWaitingAtExactly("prepareReport");
    }

    @Test
    void isReturnedAsOftenAsNeededUntilItIsAccepted() {
        sent();
        tell("reportAnswered", RETURNED);
        assertThat(leg).isWaitingAtExactly("countFigures");
        sendAgain();
        tell("reportAnswered", RETURNED);
        sendAgain();

        tell("reportAnswered", ACCEPTED);

        assertThat(leg).isEnded().hasPassed("reportAccepted");
    }

    @Test
    void beginsAgainToCorrectWhatWasAccepted() {
        startBy("reportCorrected", CASE, Map.of());

        assertThat(leg).hasProcessDefinitionKey("unitReport").isWaitingAtExactly("countFigures");
    }

    @Test
    void endsWhenItsUnitIsMerged() {
        owed();

        tell("unitMerged");

        assertThat(leg).isEnded().hasPassed("reportedBySuccessor");
        assertThat(openTasks()).isEmpty();
    }

    @Test
    void answersTheUnitByAJob() {
        startBy("reportSent", CASE, Map.of());
        assertThat(leg).hasProcessDefinitionKey("reportCheck").isWaitingAtExactly("checkReport");

        complete("checkReport", RETURNED);

        assertThat(leg).isWaitingAtExactly("sendAnswer");
        runJobs();
        assertThat(leg).isEnded();
        assertThat(calls()).containsExactly("reports.answer(%s, return)".formatted(CASE));
    }

    private void allAssigned() {
        start("report");
        runJobs();
    }

    private void consolidated() {
        allAssigned();
        tell("allReported");
        runJobs();
        complete("consolidate");
        runJobs();
    }

    private void forwarded() {
        consolidated();
        assertThat(leg).isWaitingAtExactly("forwardReport");
        runJobs();
        assertThat(leg).isWaitingAtExactly("forwardAnswered");
    }

    private void owed() {
        startBy("reportOwed", CASE, Map.of());
        assertThat(leg).hasProcessDefinitionKey("unitReport").isWaitingAtExactly("countFigures");
        runJobs();
        assertThat(leg).isWaitingAtExactly("prepareReport");
    }

    private void toBeSigned() {
        answers("reports.lock", "yes");
        owed();
        complete("prepareReport");
        runJobs();
        assertThat(leg).isWaitingAtExactly("signReport");
    }

    private void sent() {
        owed();
        complete("prepareReport");
        runJobs();
        runJobs();
        assertThat(leg).isWaitingAtExactly("reportAnswered");
    }

    private void sendAgain() {
        runJobs();
        complete("prepareReport");
        runJobs();
        runJobs();
        assertThat(leg).isWaitingAtExactly("reportAnswered");
    }

    private static Job timer() {
        return managementService().createJobQuery().timers().singleResult();
    }
}
