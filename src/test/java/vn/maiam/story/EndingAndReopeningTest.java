package vn.maiam.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** Paths of the diagrams that only the real facades and several legs together can tell. */
@SpringBootTest
@ActiveProfiles("test")
class EndingAndReopeningTest {

    private static final String OFFICER = "communeOfficer.29956";
    private static final String CHAIR = "communeChair.29956";

    @Autowired
    Office office;

    @Test
    void aNewReportOnTheSameChildReopensTheClosedFileUnderItsCode() {
        String first = office.start(OFFICER, "childCase", Papers.report("Lê Thị Mở Lại", "2015-05-20"));
        office.complete(OFFICER, first, "verifyReport", Papers.verification("false"));
        office.runJobs();
        assertThat(office.runs(first)).isFalse();

        String second = office.start(OFFICER, "childCase", Papers.report("Lê Thị Mở Lại", "2015-05-20"));
        office.complete(
                OFFICER,
                second,
                "decideDuplicate",
                Map.of("duplicateDecision", "same", "sameFile", first, "reason", "Cùng tên, cùng ngày sinh"));

        assertThat(office.openTasks(first)).containsExactly("verifyReport");
        assertThat(office.runs(second)).isFalse();
    }

    @Test
    void theEndOfACaseWithdrawsItsReferralsOnBothSides() {
        String code = caseWithTwoReferrals();
        assertThat(office.openTasks(code + "-G01")).containsExactly("answerReferral");
        assertThat(office.openTasks(code + "-G02")).containsExactly("answerReferral");

        office.start(
                OFFICER,
                "caseExit",
                Map.of(
                        "caseCode",
                        code,
                        "endReason",
                        "died",
                        "endedOn",
                        LocalDate.now().toString(),
                        "explanation",
                        "Trẻ mất vì tai nạn"));
        office.complete(CHAIR, code, "approveExit", Map.of("exitApproved", "yes"));
        office.runJobs();

        assertThat(office.runs(code)).isFalse();
        assertThat(office.runs(code + "-G01")).isFalse();
        assertThat(office.runs(code + "-G02")).isFalse();
    }

    private String caseWithTwoReferrals() {
        String code = office.start(OFFICER, "childCase", Papers.report("Phạm Văn Rút", "2015-05-20"));
        office.complete(OFFICER, code, "verifyReport", Papers.verification("verified"));
        office.complete(OFFICER, code, "assess", Papers.initialAssessment("medium", "medium"));
        office.complete(OFFICER, code, "assess", Papers.specificAssessment("medium", "medium"));
        office.complete(OFFICER, code, "holdNeedsMeeting", Papers.needsMeeting("yes"));
        office.complete(OFFICER, code, "draftPlan", Papers.plan(Papers.HEALTH, Papers.EDUCATION));
        office.complete(CHAIR, code, "approvePlan", Papers.planApproved());
        office.runJobs();
        return code;
    }
}
