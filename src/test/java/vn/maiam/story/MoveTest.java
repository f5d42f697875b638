package vn.maiam.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.maiam.story.Journey.CHAIR;
import static vn.maiam.story.Journey.OFFICER;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.casefile.CaseFileView;
import vn.maiam.casefile.MayNotRead;
import vn.maiam.casefile.Responsibility;

/** A child that moves to another commune. */
@SpringBootTest
@ActiveProfiles("test")
class MoveTest {

    static final String OTHER_COMMUNE = "29962-20200101";
    private static final String OTHER_OFFICER = "communeOfficer.29962";
    private static final String OTHER_CHAIR = "communeChair.29962";

    @Autowired
    Office office;

    @Autowired
    Journey journey;

    @Autowired
    Responsibility cases;

    @Test
    void theReceivingChairSeesTheChildTheReasonAndThePlanBeforeAnswering() {
        String code = proposed("Mai Thị Chuyển", Papers.HEALTH);

        assertThat(office.shown(OTHER_CHAIR, code, "acceptTransfer"))
                .containsEntry("childName", "Mai Thị Chuyển")
                .containsEntry("newAddress", "Ấp 3")
                .containsEntry("explanation", "Theo xác nhận của trưởng ấp")
                .containsEntry("knownRisk", "medium")
                .containsKey("services");
    }

    @Test
    void untilTheAnswerTheSenderStaysResponsibleAndHisWorkGoesOn() {
        String code = proposed("Mai Văn Đợi", Papers.HEALTH);

        assertThat(cases.unit(code)).isEqualTo("29956-20200101");
        assertThatThrownBy(() -> office.file(OTHER_OFFICER, code)).isInstanceOf(MayNotRead.class);
        office.complete(OFFICER, code, "visit", Papers.visit("medium", "medium", "continue"));
        assertThat(office.openTasks(code)).containsExactly("acceptTransfer", "visit");
    }

    @Test
    void aRefusedMoveIsReadByTheOfficerAndTheCaseStays() {
        String code = proposed("Mai Văn Ở Lại", Papers.HEALTH);

        office.complete(OTHER_CHAIR, code, "acceptTransfer", Papers.transferRefused());
        office.runJobs();

        assertThat(office.shown(OFFICER, code, "readRefusal")).containsEntry("communeReason", "Trẻ chưa về xã");
        office.complete(OFFICER, code, "readRefusal", Papers.refusalRead());
        assertThat(office.openTasks(code)).containsExactly("visit");
        assertThat(office.openTasks(code + "-G01")).containsExactly("answerReferral");
        assertThat(cases.unit(code)).isEqualTo("29956-20200101");
    }

    @Test
    void anAcceptedMoveStartsALegInTheReceivingCommuneUnderTheSameCode() {
        String code = accepted("Mai Thị Đi", Papers.HEALTH);

        assertThat(cases.unit(code)).isEqualTo(OTHER_COMMUNE);
        assertThat(cases.isOpen(code)).isTrue();
        assertThat(office.openTasks(code)).containsExactly("assess");
        assertThat(office.taskOf(OTHER_OFFICER, code, "assess").getTenantId()).isEqualTo(OTHER_COMMUNE);
        assertThat(office.openTasks(code + "-G01")).isEmpty();
        assertThat(office.runs(code + "-G01")).isFalse();
    }

    @Test
    void theReceivingCommuneReadsTheWholeFileAndGoesOnWithIt() {
        String code = accepted("Mai Thị Đọc", Papers.HEALTH);

        assertThat(office.file(OTHER_OFFICER, code).records())
                .extracting(CaseFileView.RecordView::form)
                .contains("detection", "interventionPlan", "caseExit", "transferAnswer");
        office.complete(OTHER_OFFICER, code, "assess", Papers.initialAssessment("medium", "medium"));
        office.complete(OTHER_OFFICER, code, "assess", Papers.specificAssessment("medium", "medium"));
        office.complete(OTHER_OFFICER, code, "holdNeedsMeeting", Papers.needsMeeting("yes"));
        office.complete(OTHER_OFFICER, code, "draftPlan", Papers.plan(Papers.HEALTH));
        office.complete(OTHER_CHAIR, code, "approvePlan", Papers.planApproved());
        office.runJobs();
        assertThat(office.openTasks(code + "-G02"))
                .as("what was withdrawn is asked for again by the new commune")
                .containsExactly("answerReferral");
    }

    @Test
    void theOldCommuneReadsItsOwnPartAndNoMore() {
        String code = accepted("Mai Văn Cũ", Papers.HEALTH);
        int own = office.file(OFFICER, code).records().size();

        office.complete(OTHER_OFFICER, code, "assess", Papers.initialAssessment("medium", "medium"));

        assertThat(office.file(OFFICER, code).records()).hasSize(own).last().satisfies(record -> assertThat(
                        record.form())
                .isEqualTo("transferAnswer"));
        assertThat(office.file(OTHER_OFFICER, code).records()).hasSize(own + 1);
    }

    private String proposed(String childName, String... offices) {
        String code = journey.atFollowUp(childName, offices);
        office.start(OFFICER, "caseExit", Papers.move(code, OTHER_COMMUNE));
        office.complete(CHAIR, code, "approveExit", Papers.exitApproved());
        office.runJobs();
        return code;
    }

    private String accepted(String childName, String... offices) {
        String code = proposed(childName, offices);
        office.complete(OTHER_CHAIR, code, "acceptTransfer", Papers.transferAccepted());
        office.runJobs();
        return code;
    }
}
