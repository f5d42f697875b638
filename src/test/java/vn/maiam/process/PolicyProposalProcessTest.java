package vn.maiam.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import org.junit.jupiter.api.Test;

@Diagram("processes/proposal/policyProposal.bpmn")
class PolicyProposalProcessTest extends DiagramTest {

    private static final String DISPATCH = "KN-29956-2026-0001-V01";
    private static final String ANSWERED = "dispatches.answer(%s, policyProposalAnswered)".formatted(DISPATCH);

    @Test
    void isSentByAJobAndReadOnceThereIsAResult() {
        start("policyProposal");
        assertThat(leg).isWaitingAtExactly("sendProposal");
        runJobs();
        assertThat(calls()).containsExactly("proposals.send(%s)".formatted(CASE));

        tell("policyProposalAnswered");
        complete("readResult");

        assertThat(leg).isEnded().hasPassed("proposalClosed");
    }

    @Test
    void theOfficePassesItUp() {
        receive();
        complete("considerProposal", withVariables("proposalDecision", "passUp"));
        runJobs();

        assertThat(leg).isEnded().hasPassed("proposalPassedUp");
        assertThat(calls()).containsExactly("proposals.passUp(%s)".formatted(DISPATCH));
    }

    @Test
    void theOfficeRejectsIt() {
        receive();
        complete("considerProposal", withVariables("proposalDecision", "reject"));
        runJobs();

        assertThat(leg).isEnded().hasPassed("proposalRejected");
        assertThat(calls()).containsExactly(ANSWERED);
    }

    @Test
    void theChairReturnsItOnceThenSignsAndTheReplyGoesBack() {
        receive();
        complete("considerProposal", withVariables("proposalDecision", "takeOver"));
        complete("signProposal", withVariables("signDecision", "returned"));
        assertThat(leg).isWaitingAtExactly("considerProposal");
        complete("considerProposal", withVariables("proposalDecision", "takeOver"));
        complete("signProposal", withVariables("signDecision", "signed"));
        assertThat(calls()).isEmpty();

        complete("recordReply");
        runJobs();

        assertThat(leg).isEnded().hasPassed("replySent");
        assertThat(calls()).containsExactly(ANSWERED);
    }

    private void receive() {
        startBy("policyProposalSent", DISPATCH, withVariables("dispatchCode", DISPATCH));
    }
}
