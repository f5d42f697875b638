package vn.maiam.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.form.FormRefused;
import vn.maiam.plan.PlanLoading;
import vn.maiam.story.Office;

/** What the Fatherland Front has seen of a plan's work, and what the unit concerned and its chair say to it. */
@SpringBootTest
@ActiveProfiles("test")
class FrontFeedbackTest {

    private static final String FRONT = "districtFront.870";
    private static final String OFFICER = "communeOfficer.29956";
    private static final String CHAIR = "communeChair.29956";
    private static final String COMMUNE = "29956-20200101";

    @Autowired
    Office office;

    @Autowired
    Entries entries;

    @Autowired
    Registers registers;

    @Autowired
    EntryReaches reaches;

    @Autowired
    PlanLoading plans;

    @Autowired
    Clock clock;

    private String plan;

    @BeforeEach
    void aPlanOfTheDistrictIsInForce() {
        plan = PlansOfThisYear.load(plans, clock, "002-mat-tran");
    }

    @Test
    void theUnitAnswersTheFrontInsistsAndTheChairHasTheLastWord() {
        String code = raise(COMMUNE);
        String first = code + "-V01";
        assertThat(office.taskOf(OFFICER, first, "answerFeedback").getDueDate()).isNotNull();
        assertThat(office.shown(OFFICER, first, "answerFeedback"))
                .containsEntry("findings", "Ba điểm vui chơi chưa có rào chắn ao")
                .containsEntry("monitors", "Hội Liên hiệp Phụ nữ huyện");
        office.complete(OFFICER, first, "answerFeedback", Map.of("done", "Đã rào một điểm", "remaining", "Hai điểm"));
        office.runJobs();

        assertThat(office.shown(FRONT, code, "readAnswer")).containsEntry("answer", "Đã rào một điểm");
        office.complete(
                FRONT, code, "readAnswer", Map.of("feedbackDecision", "insisted", "insistence", "Mùa lũ sắp đến"));
        office.runJobs();

        String second = code + "-V02";
        assertThat(office.shown(CHAIR, second, "answerInsistence"))
                .containsEntry("insistence", "Mùa lũ sắp đến")
                .containsEntry("answer", "Đã rào một điểm");
        office.complete(
                CHAIR,
                second,
                "answerInsistence",
                Map.of("chairAnswer", "Đã giao công chức văn hóa", "answeredOn", "2026-02-10"));
        office.runJobs();
        assertThat(office.shown(FRONT, code, "closeFeedback"))
                .containsEntry("chairAnswer", "Đã giao công chức văn hóa");
        office.complete(FRONT, code, "closeFeedback", Map.of("conclusion", "Ghi nhận"));

        assertThat(office.runs(code)).isFalse();
        assertThat(entries.find(code).orElseThrow().open()).isFalse();
    }

    @Test
    void anOfficeOfTheDistrictAnswersForItselfAndTheDistrictsChairForTheOffice() {
        String code = raise("870.health-20200101");
        String health = "districtHealth.870";
        office.complete(health, code + "-V01", "answerFeedback", Map.of("done", "Đã khám", "doneOn", "2026-02-09"));
        office.runJobs();
        office.complete(FRONT, code, "readAnswer", Map.of("feedbackDecision", "insisted", "insistence", "Còn thiếu"));
        office.runJobs();

        assertThat(office.taskOf("districtChair.870", code + "-V02", "answerInsistence"))
                .isNotNull();
    }

    @Test
    void theFrontTakesNoteAndNobodyIsAskedAgain() {
        String code = raise(COMMUNE);
        office.complete(OFFICER, code + "-V01", "answerFeedback", Map.of("done", "Xong", "doneOn", "2026-02-09"));
        office.runJobs();

        office.complete(FRONT, code, "readAnswer", Map.of("feedbackDecision", "noted"));

        assertThat(office.runs(code)).isFalse();
        assertThat(office.runs(code + "-V02")).isFalse();
    }

    @Test
    void onlyTheFrontRaisesOneAndWhatIsMissingOrNotYetIsNamed() {
        assertThatThrownBy(() -> office.start(OFFICER, "frontFeedback", feedback(COMMUNE)))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> office.start(FRONT, "frontFeedback", without("findings")))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("Kết quả giám sát");
        assertThatThrownBy(() -> office.start(FRONT, "frontFeedback", with("monitoredOn", "2199-01-01")))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("Ngày giám sát");
        assertThatThrownBy(() -> office.start(FRONT, "frontFeedback", with("concernedUnit", "22-20180101")))
                .as("a unit of another province")
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("Đơn vị được giám sát");
    }

    @Test
    void theFrontReadsItsOwnRegisterAndNoneOfThoseThatNameChildren() {
        Entry entry = entries.find(raise(COMMUNE)).orElseThrow();
        Register feedback = registers.find("frontFeedback").orElseThrow();
        assertThat(reads(FRONT, feedback, entry)).isTrue();
        assertThat(reads("districtLabour.870", feedback, entry)).isTrue();
        for (String stranger : List.of("communeFront.29956", "communeOfficer.29998", "districtLabour.206")) {
            assertThat(reads(stranger, feedback, entry)).as(stranger).isFalse();
        }
        for (String kind : List.of("child", "service", "entitlement", "difficulty", "fundEntry")) {
            EntryReach reach = reaches.of(FRONT, registers.find(kind).orElseThrow());
            assertThat(reach.read()).as(kind).isEmpty();
        }
    }

    private boolean reads(String person, Register register, Entry entry) {
        return reaches.of(person, register).reads(entry);
    }

    private String raise(String unit) {
        String code = office.start(FRONT, "frontFeedback", feedback(unit));
        office.runJobs();
        return code;
    }

    private Map<String, Object> without(String field) {
        Map<String, Object> values = new HashMap<>(feedback(COMMUNE));
        values.remove(field);
        return values;
    }

    private Map<String, Object> with(String field, Object value) {
        Map<String, Object> values = new HashMap<>(feedback(COMMUNE));
        values.put(field, value);
        return values;
    }

    private Map<String, Object> feedback(String unit) {
        return Map.of(
                "plan", plan,
                "concernedUnit", unit,
                "title", "Phòng, chống đuối nước",
                "monitoredOn", "2026-02-03",
                "place", "Ba ấp ven sông",
                "monitors", "Hội Liên hiệp Phụ nữ huyện",
                "findings", "Ba điểm vui chơi chưa có rào chắn ao",
                "recommendation", "Làm rào trước mùa lũ");
    }
}
