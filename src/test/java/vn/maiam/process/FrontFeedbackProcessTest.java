package vn.maiam.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import org.junit.jupiter.api.Test;

@Diagram("processes/front/frontFeedback.bpmn")
class FrontFeedbackProcessTest extends DiagramTest {

    private static final String UNIT = "29956-20200101";

    @Test
    void isOverOnceTheFrontTakesNoteOfTheAnswer() {
        raise();
        assertThat(calls()).containsExactly("dispatches.send(%s, frontFeedbackSent, %s)".formatted(CASE, UNIT));

        tell("frontFeedbackAnswered");
        complete("readAnswer", withVariables("feedbackDecision", "noted"));

        assertThat(leg).isEnded().hasPassed("feedbackNoted");
    }

    @Test
    void goesToTheChairOnceIfTheFrontInsists() {
        raise();
        tell("frontFeedbackAnswered");

        complete("readAnswer", withVariables("feedbackDecision", "insisted"));
        assertThat(leg).isWaitingAtExactly("insist");
        runJobs();
        assertThat(calls()).endsWith("dispatches.send(%s, frontFeedbackInsisted, %s)".formatted(CASE, UNIT));
        tell("frontFeedbackChairAnswered");
        complete("closeFeedback");

        assertThat(leg).isEnded().hasPassed("feedbackClosed");
    }

    @Test
    void theUnitAnswersByAJob() {
        startBy("frontFeedbackSent", "V01", withVariables("dispatchCode", "V01"));

        complete("answerFeedback");
        runJobs();

        assertThat(leg).isEnded().hasPassed("feedbackAnswerSent");
        assertThat(calls()).containsExactly("dispatches.answer(V01, frontFeedbackAnswered)");
    }

    @Test
    void theChairAnswersByAJob() {
        startBy("frontFeedbackInsisted", "V02", withVariables("dispatchCode", "V02"));

        complete("answerInsistence");
        runJobs();

        assertThat(leg).isEnded().hasPassed("chairAnswerSent");
        assertThat(calls()).containsExactly("dispatches.answer(V02, frontFeedbackChairAnswered)");
    }

    private void raise() {
        start("frontFeedback", withVariables("concernedUnit", UNIT));
        assertThat(leg).isWaitingAtExactly("sendFeedback");
        runJobs();
    }
}
