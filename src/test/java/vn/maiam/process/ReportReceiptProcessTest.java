package vn.maiam.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A consolidated report where it arrives: at the office that passes it on, and at whom it is for. */
@Diagram("processes/report/reportReceipt.bpmn")
class ReportReceiptProcessTest extends DiagramTest {

    private static final String RECEIPT = "BC-870-2026-0001-N01";

    @ParameterizedTest
    @ValueSource(strings = {"pass", "return"})
    void theChannelChecksAndPassesOnByAJob(String decision) {
        forwarded("yes");

        complete("checkForwarded", withVariables("channelDecision", decision));

        assertThat(leg).isWaitingAtExactly("passOn");
        runJobs();
        assertThat(leg).isEnded();
        assertThat(calls()).containsExactly("reports.passOn(%s, %s)".formatted(RECEIPT, decision));
    }

    @ParameterizedTest
    @ValueSource(strings = {"note", "return"})
    void theAddresseeTakesNoteOrReturnsByAJob(String decision) {
        forwarded("no");

        complete("receiveReport", withVariables("receiptDecision", decision));

        assertThat(leg).isWaitingAtExactly("answerForwarded");
        runJobs();
        assertThat(leg).isEnded();
        assertThat(calls()).containsExactly("reports.receive(%s, %s)".formatted(RECEIPT, decision));
    }

    @Test
    void aReportThatIsMadeAnewIsNobodysWorkAnyMore() {
        forwarded("no");

        tell("forwardWithdrawn");

        assertThat(leg).isEnded().hasPassed("receiptStopped");
        assertThat(openTasks()).isEmpty();
    }

    private void forwarded(String channel) {
        startBy("reportForwarded", RECEIPT, withVariables("receiptCode", RECEIPT, "channel", channel));
    }
}
