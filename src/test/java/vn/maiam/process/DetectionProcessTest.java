package vn.maiam.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import org.junit.jupiter.api.Test;

@Diagram("processes/case/detection.bpmn")
class DetectionProcessTest extends DiagramTest {

    private static final String EARLIER = "29956-2025-0007";

    @Test
    void asksAboutADuplicateOnlyWhenOneIsPossible() {
        answers("children.findDuplicates", false);

        start("detection");

        assertThat(leg).isWaitingAtExactly("verifyReport").hasNotPassed("decideDuplicate");
        assertThat(calls()).containsExactly("children.findDuplicates(%s)".formatted(CASE));
    }

    @Test
    void endsWhenTheReportIsVerified() {
        answers("children.findDuplicates", false);
        start("detection");

        complete("verifyReport", withVariables("reportOutcome", "verified"));

        assertThat(leg).isEnded().hasPassed("reportVerified");
    }

    @Test
    void verifiesAReportOnAnotherChildOfTheSameName() {
        reportOnAPossibleDuplicate();
        assertThat(leg).isWaitingAtExactly("decideDuplicate");

        complete("decideDuplicate", withVariables("duplicateDecision", "different"));

        assertThat(leg).isWaitingAtExactly("verifyReport").hasNotPassed("mergeReport");
    }

    @Test
    void joinsAReportToTheOpenFileOfTheChild() {
        reportOnAPossibleDuplicate();
        answers("caseFile.mergeReport", "joined");

        complete("decideDuplicate", withVariables("duplicateDecision", "same", "sameFile", EARLIER));

        assertThat(leg).isEnded().hasPassed("reportJoined").hasNotPassed("verifyReport");
        assertThat(calls()).endsWith("caseFile.mergeReport(%s, %s)".formatted(CASE, EARLIER));
    }

    @Test
    void reopensTheClosedFileOfTheChildAndGoesOnUnderItsCode() {
        reportOnAPossibleDuplicate();
        answers("caseFile.mergeReport", "reopened");
        answers("leg.continueAs", EARLIER);

        complete("decideDuplicate", withVariables("duplicateDecision", "same", "sameFile", EARLIER));

        assertThat(leg).isWaitingAtExactly("verifyReport");
        assertThat(calls()).endsWith("leg.continueAs(execution, %s)".formatted(EARLIER));
        assertThat(variable("caseCode")).isEqualTo(EARLIER);
    }

    private void reportOnAPossibleDuplicate() {
        answers("children.findDuplicates", true);
        start("detection");
    }
}
