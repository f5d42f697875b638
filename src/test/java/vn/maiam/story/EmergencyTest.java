package vn.maiam.story;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.maiam.story.Journey.CHAIR;
import static vn.maiam.story.Journey.OFFICER;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.casefile.Responsibility;

/** Danger goes to the chair at once, beside the rest of the work. */
@SpringBootTest
@ActiveProfiles("test")
class EmergencyTest {

    @Autowired
    Office office;

    @Autowired
    Journey journey;

    @Autowired
    Responsibility cases;

    @Test
    void anUrgentCaseGoesToTheChairBesideTheRestWithin12HoursOfTheReport() {
        String code = journey.verified("Cao Thị Gấp");

        office.complete(OFFICER, code, "assess", Papers.urgentAssessment());

        assertThat(office.openTasks(code)).containsExactly("assess", "decideEmergency");
        Task decision = office.taskOf(CHAIR, code, "decideEmergency");
        assertThat(decision.getDueDate().toInstant())
                .isEqualTo(cases.receivedAt(code).plus(Duration.ofHours(12)));
        assertThat(office.shown(CHAIR, code, "decideEmergency")).containsEntry("knownRisk", "high");
        office.complete(CHAIR, code, "decideEmergency", Papers.emergencyDecision());
        assertThat(office.openTasks(code)).containsExactly("assess");
    }

    @Test
    void aDangerFoundAtAVisitGoesToTheChairBesideTheRestWithin12HoursOfTheVisit() {
        String code = journey.atFollowUp("Cao Văn Nguy");
        Instant before = Instant.now();

        office.complete(OFFICER, code, "visit", dangerFound("continue"));

        assertThat(office.openTasks(code)).containsExactly("decideEmergency", "visit");
        assertThat(office.taskOf(CHAIR, code, "decideEmergency").getDueDate().toInstant())
                .isBetween(before.plus(Duration.ofHours(12)).minusSeconds(1), before.plus(Duration.ofHours(13)));
        assertThat(office.shown(CHAIR, code, "decideEmergency"))
                .containsEntry("knownRisk", "high")
                .hasEntrySatisfying(
                        "knownRiskRule", rule -> assertThat(rule.toString()).contains("đe dọa"));
    }

    @Test
    void theDecisionOnADangerDoesNotHoldUpANewPlan() {
        String code = journey.atFollowUp("Cao Thị Song Song");

        office.complete(OFFICER, code, "visit", dangerFound("newPlan"));

        assertThat(office.openTasks(code)).containsExactly("decideEmergency", "draftPlan");
        office.complete(CHAIR, code, "decideEmergency", Papers.emergencyDecision());
        assertThat(office.openTasks(code)).containsExactly("draftPlan");
    }

    @Test
    void aVisitWithoutDangerTroublesNobody() {
        String code = journey.atFollowUp("Cao Văn Yên");

        office.complete(OFFICER, code, "visit", Papers.visit("low", "high", "continue"));

        assertThat(office.openTasks(code)).containsExactly("visit");
    }

    private static Map<String, Object> dangerFound(String nextStep) {
        return Papers.with(Papers.visit("high", "low", nextStep), Map.of("lifeThreatening", true));
    }
}
