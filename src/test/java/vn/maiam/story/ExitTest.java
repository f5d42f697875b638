package vn.maiam.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.maiam.story.Journey.CHAIR;
import static vn.maiam.story.Journey.HEALTH_OFFICE;
import static vn.maiam.story.Journey.OFFICER;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.casefile.Responsibility;
import vn.maiam.form.FormRefused;

/** A case that ends before its time, from whatever stage. */
@SpringBootTest
@ActiveProfiles("test")
class ExitTest {

    @Autowired
    Office office;

    @Autowired
    Journey journey;

    @Autowired
    Responsibility cases;

    @AfterEach
    void turnClockBack() {
        ClockUtil.reset();
    }

    @Test
    void aReportFoundFalseLaterEndsTheCaseOnceTheChairAgrees() {
        String code = journey.atPlan("Ngô Thị Tin Sai", "medium");
        office.start(OFFICER, "caseExit", Papers.exit(code, "falseReport"));
        assertThat(office.openTasks(code)).containsExactly("approveExit", "draftPlan");
        assertThat(office.routing(code, "approveExit"))
                .as("lists name the child, and the due time goes by the risk")
                .containsEntry("label", "N.T.T.S., nam, 2015")
                .containsEntry("riskLevel", "medium");

        office.complete(CHAIR, code, "approveExit", Papers.exitApproved());
        office.runJobs();

        assertThat(office.runs(code)).isFalse();
        assertThat(cases.isOpen(code)).isFalse();
    }

    @Test
    void theDeathOfTheChildWithdrawsVisitsAndReferralsOnBothSides() {
        String code = journey.atFollowUp("Ngô Văn Mất", Papers.HEALTH);
        String referral = code + "-G01";
        assertThat(office.openTasks(referral)).containsExactly("answerReferral");

        office.start(OFFICER, "caseExit", Papers.exit(code, "died"));
        office.complete(CHAIR, code, "approveExit", Papers.exitApproved());
        office.runJobs();

        assertThat(office.runs(code)).isFalse();
        assertThat(office.runs(referral)).isFalse();
        assertThat(cases.isOpen(code)).isFalse();
    }

    @Test
    void theOfficerReadsWhyTheChairDidNotAgreeAndTheCaseGoesOn() {
        String code = journey.atPlan("Ngô Văn Còn", "medium");
        office.start(OFFICER, "caseExit", Papers.exit(code, "died"));

        office.complete(CHAIR, code, "approveExit", Papers.exitNotApproved());

        assertThat(office.shown(OFFICER, code, "readRefusal")).containsEntry("chairReason", "Chưa đủ căn cứ");
        office.complete(OFFICER, code, "readRefusal", Papers.refusalRead());
        assertThat(office.openTasks(code)).containsExactly("draftPlan");
        assertThat(cases.isOpen(code)).isTrue();
    }

    @Test
    void onlyOneExitOfACaseIsDecidedAtATime() {
        String code = journey.atPlan("Ngô Thị Hai Lần", "medium");
        office.start(OFFICER, "caseExit", Papers.exit(code, "died"));

        FormRefused refused = catchThrowableOfType(
                FormRefused.class, () -> office.start(OFFICER, "caseExit", Papers.move(code, MoveTest.OTHER_COMMUNE)));

        assertThat(refused.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo("caseCode");
            assertThat(refusal.reason()).contains("đang có");
        });
        office.complete(CHAIR, code, "approveExit", Papers.exitNotApproved());
        office.complete(OFFICER, code, "readRefusal", Papers.refusalRead());
        office.start(OFFICER, "caseExit", Papers.move(code, MoveTest.OTHER_COMMUNE));
        assertThat(office.openTasks(code)).containsExactly("approveExit", "draftPlan");
    }

    @Test
    void aCaseThatEndsLeavesNoMoveWaitingForAnAnswer() {
        String code = journey.atPlan("Ngô Văn Lớn Lúc Chuyển", "medium");
        office.start(OFFICER, "caseExit", Papers.move(code, MoveTest.OTHER_COMMUNE));
        office.complete(CHAIR, code, "approveExit", Papers.exitApproved());
        office.runJobs();
        assertThat(office.openTasks(code)).containsExactly("acceptTransfer", "draftPlan");

        turnClockTo("2031-05-20");
        office.runTimers(code);
        office.runJobs();

        assertThat(office.openTasks(code)).isEmpty();
        assertThat(office.runs(code)).isFalse();
    }

    @Test
    void aFileThatIsClosedLeavesNoExitWaitingForAnAnswer() {
        String code = journey.atClosure("Ngô Thị Đóng Trước");
        office.complete(OFFICER, code, "proposeClosure", Papers.closureReview());
        office.start(OFFICER, "caseExit", Papers.exit(code, "died"));

        office.complete(CHAIR, code, "approveClosure", Papers.closureApproved());
        office.runJobs();

        assertThat(office.runs(code)).isFalse();
        assertThat(cases.isOpen(code)).isFalse();
    }

    @Test
    void the16thBirthdayEndsTheCaseByItself() {
        String code = journey.atFollowUp("Ngô Văn Lớn", Papers.HEALTH);
        office.runTimers(code);
        assertThat(office.openTasks(code)).containsExactly("visit");

        turnClockTo("2031-05-20");
        office.runTimers(code);
        office.runJobs();

        assertThat(office.runs(code)).isFalse();
        assertThat(office.runs(code + "-G01")).isFalse();
        assertThat(cases.isOpen(code)).isFalse();
    }

    @Test
    void the16thBirthdayIsThatOfTheDateOfBirthFoundOutLater() {
        String code = journey.verified("Ngô Thị Xác Minh");
        office.complete(OFFICER, code, "assess", Papers.initialAssessment("medium", "medium"));
        office.complete(
                OFFICER,
                code,
                "assess",
                Papers.with(Papers.specificAssessment("medium", "medium"), Map.of("confirmedBirthDate", "2012-03-01")));

        turnClockTo("2028-03-01");
        office.runTimers(code);
        office.runJobs();

        assertThat(office.runs(code)).isFalse();
    }

    @Test
    void theReceiverSeesNothingMoreOfAReferralThatWasWithdrawn() {
        String code = journey.atFollowUp("Ngô Thị Rút", Papers.HEALTH);
        office.complete(HEALTH_OFFICE, code + "-G01", "answerReferral", Papers.referralAccepted());
        office.runJobs();
        office.start(OFFICER, "caseExit", Papers.exit(code, "falseReport"));

        office.complete(CHAIR, code, "approveExit", Papers.exitApproved());
        office.runJobs();

        assertThat(office.openTasks(code + "-G01")).isEmpty();
    }

    private static void turnClockTo(String day) {
        ClockUtil.setCurrentTime(Date.from(LocalDate.parse(day)
                .atTime(0, 1)
                .atZone(ZoneId.of("Asia/Ho_Chi_Minh"))
                .toInstant()));
    }
}
