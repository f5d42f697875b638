package vn.maiam.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import org.junit.jupiter.api.Test;

@Diagram("processes/evaluation/evaluation.bpmn")
class EvaluationProcessTest extends DiagramTest {

    @Test
    void waitsForEveryUnitBeforeItIsSummarised() {
        start("evaluation");
        runJobs();
        assertThat(calls())
                .containsExactly(
                        "dispatches.sendToEach(%s, evaluationAsked, evaluation, units, dueOn)".formatted(CASE));

        answers("dispatches.allAnswered", false);
        tell("evaluationAnswered");
        assertThat(leg).isWaitingAtExactly("evaluationAnswered");
        answers("dispatches.allAnswered", true);
        tell("evaluationAnswered");
        complete("summarise");

        assertThat(leg).isEnded().hasPassed("evaluationEnded");
    }

    @Test
    void isWrittenAgainUntilTheUnitThatAskedIsSatisfied() {
        startBy("evaluationAsked", "V01", withVariables("dispatchCode", "V01"));
        complete("writeEvaluation");
        runJobs();
        assertThat(calls()).endsWith("dispatches.sendBack(V01, evaluationSent)");

        tell("evaluationChecked", withVariables("evaluationAccepted", "no"));
        assertThat(leg).isWaitingAtExactly("writeEvaluation");
        complete("writeEvaluation");
        runJobs();
        tell("evaluationChecked", withVariables("evaluationAccepted", "yes"));
        runJobs();

        assertThat(leg).isEnded().hasPassed("evaluationAccepted");
        assertThat(calls()).endsWith("dispatches.answer(V01, evaluationAnswered)");
    }

    @Test
    void isCheckedByTheUnitThatAsked() {
        startBy("evaluationSent", "V01", withVariables("dispatchCode", "V01"));

        complete("checkEvaluation", withVariables("evaluationAccepted", "no"));
        runJobs();

        assertThat(leg).isEnded().hasPassed("checkSent");
        assertThat(calls()).containsExactly("dispatches.tell(V01, evaluationChecked, evaluationAccepted, no)");
    }
}
