package vn.maiam.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.maiam.story.Journey.CHAIR;
import static vn.maiam.story.Journey.OFFICER;

import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.casefile.CaseFileClosed;
import vn.maiam.casefile.CaseFileFacade;
import vn.maiam.form.FormRefused;
import vn.maiam.workflow.FormVersion;
import vn.maiam.workflow.Refused;
import vn.maiam.workflow.Step;
import vn.maiam.workflow.StepRecords;

/** The end of a case and what stands in its way. */
@SpringBootTest
@ActiveProfiles("test")
class ClosureTest {

    @Autowired
    Office office;

    @Autowired
    Journey journey;

    @Autowired
    CaseFileFacade file;

    @Autowired
    StepRecords records;

    @Test
    void nobodyProposesClosureWhileAReferralIsOpen() {
        String code = journey.atClosure("Dương Thị Mở", Papers.HEALTH);

        FormRefused refused = catchThrowableOfType(
                FormRefused.class, () -> office.complete(OFFICER, code, "proposeClosure", Papers.closureReview()));

        assertThat(refused.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo("closeReason");
            assertThat(refusal.reason()).contains(code + "-G01");
        });
        assertThat(office.openTasks(code)).containsExactly("proposeClosure");
    }

    @Test
    void anOfficerWhoWaitsForAReferralGoesOnVisiting() {
        String code = journey.atClosure("Dương Thị Đợi", Papers.HEALTH);

        office.complete(OFFICER, code, "proposeClosure", Papers.closureNotYet());

        assertThat(office.openTasks(code)).containsExactly("visit");
    }

    @Test
    void aClosureTheChairRefusesLeadsBackToFollowUp() {
        String code = journey.atClosure("Dương Văn Chưa");
        office.complete(OFFICER, code, "proposeClosure", Papers.closureReview());

        office.complete(CHAIR, code, "approveClosure", Papers.closureRefused());

        assertThat(office.openTasks(code)).containsExactly("visit");
        office.complete(OFFICER, code, "visit", Papers.visit("low", "high", "close"));
        assertThat(office.shown(OFFICER, code, "proposeClosure"))
                .containsEntry("refusalReason", "Còn nguy cơ khi trẻ về nhà");
    }

    @Test
    void aClosedFileIsReadButNotWritten() {
        String code = journey.closed("Dương Thị Xong");
        Step step = new Step("childCase", "any", "Việc", code, code, "29956-20200101", OFFICER, Map.of());

        assertThat(office.file(OFFICER, code).status()).isEqualTo("đã đóng");
        assertThatThrownBy(() -> records.record(step, new FormVersion("any", 1, "{\"components\":[]}"), Map.of()))
                .isInstanceOf(CaseFileClosed.class);
        assertThatThrownBy(() -> file.setRisk(code, "high", "")).isInstanceOf(CaseFileClosed.class);
    }

    @Test
    void aClosedFileCannotBeChosenForAnExit() {
        String code = journey.closed("Dương Văn Hết");

        FormRefused refused = catchThrowableOfType(
                FormRefused.class, () -> office.start(OFFICER, "caseExit", Papers.exit(code, "died")));

        assertThat(refused.refusals()).singleElement().satisfies(refusal -> assertThat(refusal.field())
                .isEqualTo("caseCode"));
    }

    @Test
    void nobodyApprovesWhatHeProposedHimself() {
        String code = journey.atPlan("Dương Thị Một Mình", "medium");
        office.start(CHAIR, "caseExit", Papers.exit(code, "falseReport"));

        assertOwnProposalRefused(() -> office.complete(CHAIR, code, "approveExit", Papers.exitApproved()));
        assertThat(office.openTasks(code)).containsExactly("approveExit", "draftPlan");
    }

    @Test
    void aChairWhoStoodInForTheOfficerDoesNotApproveHisOwnPlan() {
        String code = journey.atPlan("Dương Văn Kiêm", "medium");
        office.alsoHolds(CHAIR, "communeOfficer", "29956-20200101", () -> {
            office.complete(CHAIR, code, "draftPlan", Papers.plan());
            assertOwnProposalRefused(() -> office.complete(CHAIR, code, "approvePlan", Papers.planApproved()));
        });
        assertThat(office.openTasks(code)).containsExactly("approvePlan");
    }

    private static void assertOwnProposalRefused(ThrowingCallable work) {
        Refused refused = catchThrowableOfType(Refused.class, work);
        assertThat(refused.type()).isEqualTo("OwnProposal");
        assertThat(refused.status()).isEqualTo(403);
    }
}
