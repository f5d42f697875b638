package vn.maiam.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import org.junit.jupiter.api.Test;

@Diagram("processes/difficulty/difficulty.bpmn")
class DifficultyProcessTest extends DiagramTest {

    private static final String DISPATCH = "KK-29956-2026-0001-V01";

    @Test
    void isSentByAJobAndReadOnceItIsAnswered() {
        start("difficulty");
        assertThat(leg).isWaitingAtExactly("sendDifficulty");
        runJobs();
        assertThat(calls()).containsExactly("difficultyRoute.send(%s)".formatted(CASE));

        tell("difficultyAnswered", withVariables("answer", "answered"));
        complete("readAnswer");

        assertThat(leg).isEnded().hasPassed("difficultyClosed");
    }

    @Test
    void isSentAgainWithMoreDetail() {
        start("difficulty");
        runJobs();

        tell("difficultyAnswered", withVariables("answer", "returned"));
        complete("addDetail");
        assertThat(leg).isWaitingAtExactly("sendDifficulty");
        runJobs();

        assertThat(leg).isWaitingAtExactly("difficultyAnswered");
        assertThat(calls()).hasSize(2);
    }

    @Test
    void theChairAnswersWhatTheOfficePassesOn() {
        receive(true);
        assertThat(leg).isWaitingAtExactly("considerDifficulty");

        complete("considerDifficulty", withVariables("opinionDecision", "passOn"));
        complete("answerDifficulty", withVariables("difficultyDecision", "decide"));
        runJobs();

        assertThat(leg).isEnded().hasPassed("answerSent");
        assertThat(calls()).endsWith("difficultyRoute.answer(%s)".formatted(DISPATCH));
    }

    @Test
    void theOfficeAsksForMore() {
        receive(true);

        complete("considerDifficulty", withVariables("opinionDecision", "return"));
        runJobs();

        assertThat(leg).isEnded().hasPassed("detailAsked");
        assertThat(calls()).containsExactly("difficultyRoute.sendBack(%s)".formatted(DISPATCH));
    }

    @Test
    void theChairAsksForMoreAboutWhatComesStraightToHim() {
        receive(false);
        assertThat(leg).isWaitingAtExactly("answerDifficulty");

        complete("answerDifficulty", withVariables("difficultyDecision", "return"));
        runJobs();

        assertThat(leg).isEnded().hasPassed("moreAsked");
        assertThat(calls()).endsWith("difficultyRoute.sendBack(%s)".formatted(DISPATCH));
    }

    private void receive(boolean throughOffice) {
        startBy("difficultySent", DISPATCH, withVariables("dispatchCode", DISPATCH, "throughOffice", throughOffice));
    }
}
