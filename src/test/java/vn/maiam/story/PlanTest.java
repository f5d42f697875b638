package vn.maiam.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.maiam.story.Journey.CHAIR;
import static vn.maiam.story.Journey.OFFICER;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.form.FormRefused;

/** The plan on its way between officer, chair and district, and through several rounds. */
@SpringBootTest
@ActiveProfiles("test")
class PlanTest {

    private static final String DISTRICT = "districtLabour.870";

    @Autowired
    Office office;

    @Autowired
    Journey journey;

    @Test
    void aReturnedPlanComesBackAsItWasWithTheReason() {
        String code = journey.atPlan("Hồ Thị Trả", "medium");
        office.complete(OFFICER, code, "draftPlan", Papers.plan(Papers.HEALTH));

        office.complete(CHAIR, code, "approvePlan", Papers.planReturned());

        Map<String, Object> draft = office.shown(OFFICER, code, "draftPlan");
        assertThat(draft)
                .containsEntry("returnReason", "Thiếu mốc thời gian")
                .containsEntry("arrangements", "Cán bộ xã theo dõi");
        assertThat((List<?>) draft.get("services")).hasSize(2);
    }

    @Test
    void aPlanOfHighRiskIsCorrectedAsTheDistrictAsks() {
        String code = journey.atPlan("Hồ Văn Sửa", "high");
        office.complete(OFFICER, code, "draftPlan", Papers.plan(Papers.HEALTH));
        office.complete(CHAIR, code, "approvePlan", Papers.planApproved());

        office.complete(DISTRICT, code, "reviewPlan", Papers.planToBeCorrected());

        assertThat(office.shown(OFFICER, code, "draftPlan"))
                .containsEntry("correctionReason", "Chưa có nơi ở an toàn")
                .containsEntry("problems", "Chấn thương; nghỉ học");
        office.complete(OFFICER, code, "draftPlan", Papers.plan(Papers.HEALTH));
        office.complete(CHAIR, code, "approvePlan", Papers.planApproved());
        office.complete(DISTRICT, code, "reviewPlan", Papers.planAgreed());
        office.runJobs();
        assertThat(office.openTasks(code)).contains("visit");
        assertThat(office.openTasks(code + "-G01")).containsExactly("answerReferral");
    }

    @Test
    void aNewPlanKeepsTheOldOneAndSendsNothingTwice() {
        String code = journey.atFollowUp("Hồ Thị Vòng Mới", Papers.HEALTH, Papers.EDUCATION);
        journey.serviceConfirmed(code + "-G01");
        drop(code + "-G02");

        newPlan(code, Papers.HEALTH, Papers.EDUCATION);

        assertThat(office.runs(code + "-G03")).isFalse();
        assertThat(office.file(OFFICER, code).records())
                .filteredOn(record -> record.form().equals("interventionPlan"))
                .hasSize(2);
    }

    @Test
    void aReferralStillOpenIsNotOpenedASecondTimeEvenIfItWasSentElsewhere() {
        String code = journey.atFollowUp("Hồ Văn Nơi Khác", Papers.EDUCATION);
        office.complete("districtEducation.870", code + "-G01", "answerReferral", Papers.referralDeclined());
        office.runJobs();
        office.complete(OFFICER, code + "-G01", "redirectReferral", Papers.sentElsewhere(Papers.PROVINCE_EDUCATION));
        office.runJobs();

        newPlan(code, Papers.EDUCATION);

        assertThat(office.openTasks(code + "-G01")).containsExactly("answerReferral");
        assertThat(office.runs(code + "-G02")).isFalse();
    }

    @Test
    void aLineAddedToTheNewPlanIsReferred() {
        String code = journey.atFollowUp("Hồ Thị Thêm", Papers.HEALTH);
        journey.serviceConfirmed(code + "-G01");

        newPlan(code, Papers.HEALTH, Papers.EDUCATION);

        assertThat(office.openTasks(code + "-G02")).containsExactly("answerReferral");
        assertThat(office.runs(code + "-G03")).isFalse();
    }

    @Test
    void aServiceAskedForOnceMoreWithNewDatesIsReferredAgain() {
        String code = journey.atFollowUp("Hồ Văn Lần Nữa", Papers.HEALTH);
        journey.serviceConfirmed(code + "-G01");

        office.complete(OFFICER, code, "visit", Papers.visit("medium", "medium", "newPlan"));
        office.complete(OFFICER, code, "draftPlan", Papers.prolonged(Papers.plan(Papers.HEALTH)));
        office.complete(CHAIR, code, "approvePlan", Papers.planApproved());
        office.runJobs();

        assertThat(office.openTasks(code + "-G02")).containsExactly("answerReferral");
    }

    @Test
    void theViewOfAChildOfSevenIsAskedForAndItsAbsenceExplained() {
        String code = atMeeting("Hồ Thị Bảy Tuổi", "2015-05-20");

        assertThat(refusedAtMeeting(code, without("childHeard", "childView"))).containsExactly("childHeard");
        assertThat(refusedAtMeeting(code, Papers.with(without("childView"), Map.of("childHeard", "no"))))
                .containsExactly("childNotHeardReason");
        office.complete(
                OFFICER,
                code,
                "holdNeedsMeeting",
                Papers.with(
                        without("childView"),
                        Map.of("childHeard", "no", "childNotHeardReason", "Trẻ đang nằm viện, chưa tỉnh")));
        assertThat(office.openTasks(code)).containsExactly("draftPlan");
    }

    @Test
    void aChildUnderSevenNeedNotBeHeard() {
        String code = atMeeting("Hồ Văn Bé", "2021-05-20");

        office.complete(OFFICER, code, "holdNeedsMeeting", without("childHeard", "childView"));

        assertThat(office.openTasks(code)).containsExactly("draftPlan");
    }

    @Test
    void aChildWhoseAgeNobodyKnowsIsTreatedAsOldEnoughToBeHeard() {
        String code = atMeeting("Hồ Thị Chưa Rõ", null);

        assertThat(refusedAtMeeting(code, without("childHeard", "childView"))).containsExactly("childHeard");
    }

    private String atMeeting(String childName, String birthDate) {
        Map<String, Object> report = Papers.report(childName, "2015-05-20");
        if (birthDate == null) {
            report.remove("childBirthDate");
        } else {
            report.put("childBirthDate", birthDate);
        }
        String code = office.start(OFFICER, "childCase", report);
        office.complete(OFFICER, code, "verifyReport", Papers.verification("verified"));
        office.complete(OFFICER, code, "assess", Papers.initialAssessment("medium", "medium"));
        office.complete(OFFICER, code, "assess", Papers.specificAssessment("medium", "medium"));
        return code;
    }

    private List<String> refusedAtMeeting(String code, Map<String, Object> minutes) {
        FormRefused refused = catchThrowableOfType(
                FormRefused.class, () -> office.complete(OFFICER, code, "holdNeedsMeeting", minutes));
        return refused.refusals().stream().map(refusal -> refusal.field()).toList();
    }

    private static Map<String, Object> without(String... fields) {
        Map<String, Object> minutes = Papers.needsMeeting("yes");
        minutes.keySet().removeAll(List.of(fields));
        return minutes;
    }

    private void newPlan(String code, String... offices) {
        office.complete(OFFICER, code, "visit", Papers.visit("medium", "medium", "newPlan"));
        office.complete(OFFICER, code, "draftPlan", Papers.plan(offices));
        office.complete(CHAIR, code, "approvePlan", Papers.planApproved());
        office.runJobs();
    }

    private void drop(String referral) {
        office.complete("districtEducation.870", referral, "answerReferral", Papers.referralDeclined());
        office.runJobs();
        office.complete(OFFICER, referral, "redirectReferral", Papers.referralDropped());
    }
}
