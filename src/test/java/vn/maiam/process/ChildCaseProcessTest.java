package vn.maiam.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.managementService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The stages in their order; each stage is a stand-in that ends as the test wants. */
@Diagram("processes/case/childCase.bpmn")
class ChildCaseProcessTest extends DiagramTest {

    private static final Date SIXTEENTH_BIRTHDAY = Date.from(Instant.parse("2031-05-20T00:00:00+07:00"));
    private static final String NO_RISK_YET = "";
    private static final Map<String, Object> VERIFIED = withVariables("reportOutcome", "verified");
    private static final Map<String, Object> NOT_URGENT = risk("medium", false);
    private static final Map<String, Object> URGENT = risk("high", true);

    @BeforeEach
    void aChildBornIn2015() {
        answers("children.turns16", SIXTEENTH_BIRTHDAY);
    }

    @Test
    void closesTheFileOfAFalseReport() {
        start("childCase");
        assertThat(openTasks()).containsExactly("detection");

        ends("detection", withVariables("reportOutcome", "false"));
        assertThat(leg).isWaitingAt("closeFalseReport");
        runJobs();

        assertThat(leg).isEnded().hasPassed("reportFalse");
        assertThat(calls())
                .containsExactly(
                        "children.turns16(%s)".formatted(CASE),
                        "caseFile.enterStage(%s, detection)".formatted(CASE),
                        "caseFile.close(%s, falseReport)".formatted(CASE));
    }

    @Test
    void endsWithoutClosingWhenTheReportJoinedAnOpenFile() {
        start("childCase");

        ends("detection", withVariables("reportOutcome", "joined"));

        assertThat(leg).isEnded().hasPassed("reportJoined");
        assertThat(calls()).noneMatch(call -> call.startsWith("caseFile.close"));
    }

    @Test
    void goesOnUnderTheCodeOfAReopenedFile() {
        start("childCase");

        ends("detection", withVariables("reportOutcome", "verified", "caseCode", "29956-2025-0007"));

        assertThat(calls()).endsWith("caseFile.enterStage(29956-2025-0007, initialAssessment)");
        assertThat(givenTo("initialAssessment")).containsEntry("caseCode", "29956-2025-0007");
    }

    @Test
    void goesStraightToTheSpecificAssessmentWhenNothingIsUrgent() {
        assess(NOT_URGENT);

        assertThat(openTasks()).containsExactly("specificAssessment");
        assertThat(leg).hasPassed("notUrgent");
    }

    @Test
    void letsTheChairDecideAnEmergencyBesideTheRest() {
        assess(URGENT);
        assertThat(openTasks()).containsExactlyInAnyOrder("emergency", "specificAssessment");
        assertThat(givenTo("emergency")).containsEntry("riskLevel", "high");

        ends("emergency");

        assertThat(leg).hasPassed("emergencyDecided");
        assertThat(openTasks()).containsExactly("specificAssessment");
    }

    @Test
    void carriesACaseThroughEveryStageToItsClosure() {
        planNeeded();
        assertThat(givenTo("interventionPlan")).containsEntry("riskLevel", "low");
        ends("interventionPlan");
        ends("followUp", with(risk("low", false), "nextStep", "close"));
        ends("closure", withVariables("closureApproved", "yes", "closeReason", "safe"));
        assertThat(leg).isWaitingAt("closeFile");
        runJobs();

        assertThat(leg).isEnded().hasPassed("fileClosed");
        assertThat(calls().stream().filter(call -> call.startsWith("caseFile")))
                .containsExactly(
                        "caseFile.enterStage(%s, detection)".formatted(CASE),
                        "caseFile.enterStage(%s, initialAssessment)".formatted(CASE),
                        "caseFile.enterStage(%s, specificAssessment)".formatted(CASE),
                        "caseFile.enterStage(%s, interventionPlan)".formatted(CASE),
                        "caseFile.enterStage(%s, followUp)".formatted(CASE),
                        "caseFile.enterStage(%s, closure)".formatted(CASE),
                        "caseFile.close(%s, safe)".formatted(CASE));
    }

    @Test
    void makesANewPlanWhenFollowUpAsksForOne() {
        planNeeded();
        ends("interventionPlan");

        ends("followUp", with(risk("high", true), "nextStep", "newPlan"));

        assertThat(openTasks()).containsExactly("interventionPlan");
        assertThat(givenTo("interventionPlan")).containsEntry("riskLevel", "high");
    }

    @Test
    void letsTheChairDecideADangerFoundAtAVisitBesideTheVisits() {
        planNeeded();
        ends("interventionPlan");

        findsDanger("followUp");

        assertThat(openTasks()).containsExactlyInAnyOrder("emergency", "followUp");
        assertThat(givenTo("emergency")).containsEntry("caseCode", CASE);
        assertThat(calls()).endsWith("caseFile.alert(%s)".formatted(CASE));
        ends("emergency");
        assertThat(leg).hasPassed("dangerDecided");
        assertThat(openTasks()).containsExactly("followUp");
    }

    @Test
    void proposesClosureAtOnceWhenNoMeasuresAreNeeded() {
        assess(NOT_URGENT);

        ends("specificAssessment", withVariables("measuresNeeded", "no"));

        assertThat(openTasks()).containsExactly("closure");
    }

    @Test
    void followsTheChildUpFurtherWhenTheChairRefusesClosure() {
        assess(NOT_URGENT);
        ends("specificAssessment", withVariables("measuresNeeded", "no"));

        ends("closure", withVariables("closureApproved", "no"));

        assertThat(openTasks()).containsExactly("followUp");
        assertThat(calls()).noneMatch(call -> call.startsWith("caseFile.close"));
    }

    @Test
    void withdrawsAnEmergencyThatNobodyDecidedWhenTheFileIsClosed() {
        assess(URGENT);
        ends("specificAssessment", withVariables("measuresNeeded", "no"));

        ends("closure", withVariables("closureApproved", "yes", "closeReason", "noMeasures"));
        runJobs();

        assertThat(leg).isEnded();
        assertThat(openTasks()).isEmpty();
    }

    @Test
    void givesEveryStageTheCodeLabelAndRiskOfTheCase() {
        start("childCase");
        assertGivenTo("detection", NO_RISK_YET);
        ends("detection", VERIFIED);
        assertGivenTo("initialAssessment", NO_RISK_YET);
        ends("initialAssessment", risk("high", true));
        assertGivenTo("emergency", "high");
        assertGivenTo("specificAssessment", "high");
        ends("specificAssessment", with(risk("medium", true), "measuresNeeded", "yes"));
        assertGivenTo("interventionPlan", "medium");
        ends("interventionPlan");
        assertGivenTo("followUp", "medium");
        ends("followUp", with(risk("low", false), "nextStep", "close"));
        assertGivenTo("closure", "low");
    }

    private void assertGivenTo(String stage, String riskLevel) {
        assertThat(codeOf(stage)).isEqualTo(CASE);
        Map<String, Object> given = withVariables("caseCode", CASE, "label", LABEL);
        if (!riskLevel.equals(NO_RISK_YET)) {
            given.putAll(withVariables("riskLevel", riskLevel, "riskRule", ruleOf(riskLevel)));
        }
        assertThat(givenTo(stage)).as(stage).containsExactlyInAnyOrderEntriesOf(given);
    }

    @Test
    void startsAtTheInitialAssessmentWhenAnotherCommuneHandsTheFileOver() {
        startBy("caseTransferred", CASE, Map.of());

        assertThat(openTasks()).containsExactly("initialAssessment");
        assertThat(leg).hasPassed("caseTransferred").hasNotPassed("reportReceived");
    }

    @Test
    void withdrawsEverythingWhenTheCaseEndsEarly() {
        assess(URGENT);

        tell("caseEnded", withVariables("endReason", "died"));

        assertThat(openTasks()).isEmpty();
        assertThat(leg).isWaitingAt("withdrawReferrals");
        runJobs();
        assertThat(leg).isEnded().hasPassed("endedFileClosed");
        assertThat(calls())
                .endsWith(
                        "referrals.withdrawAll(%s, died)".formatted(CASE), "caseFile.close(%s, died)".formatted(CASE));
    }

    @Test
    void leavesTheFileOpenForTheNewCommuneWhenTheChildHasMoved() {
        planNeeded();

        tell("caseEnded", withVariables("endReason", "moved"));
        runJobs();

        assertThat(leg).isEnded().hasPassed("handedOver");
        assertThat(openTasks()).isEmpty();
        assertThat(calls()).endsWith("referrals.withdrawAll(%s, moved)".formatted(CASE));
    }

    @Test
    void endsByItselfOnTheSixteenthBirthday() {
        planNeeded();
        Job birthday = managementService().createJobQuery().timers().singleResult();
        assertThat(birthday.getDuedate()).isEqualTo(SIXTEENTH_BIRTHDAY);

        execute(birthday);

        assertThat(openTasks()).isEmpty();
        runJobs();
        assertThat(leg).isEnded().hasPassed("closedAt16");
        assertThat(calls())
                .endsWith(
                        "referrals.withdrawAll(%s, turned16)".formatted(CASE),
                        "caseFile.close(%s, turned16)".formatted(CASE));
    }

    private void planNeeded() {
        assess(NOT_URGENT);
        ends("specificAssessment", with(risk("low", false), "measuresNeeded", "yes"));
    }

    private void assess(Map<String, Object> risk) {
        start("childCase");
        ends("detection", VERIFIED);
        ends("initialAssessment", risk);
    }

    private static Map<String, Object> risk(String level, boolean urgent) {
        return withVariables("riskLevel", level, "riskRule", ruleOf(level), "urgent", urgent);
    }

    private static String ruleOf(String level) {
        return "Quy tắc của mức " + level;
    }

    private static Map<String, Object> with(Map<String, Object> results, String name, String value) {
        Map<String, Object> all = new HashMap<>(results);
        all.put(name, value);
        return all;
    }
}
