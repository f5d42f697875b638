package vn.maiam.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.maiam.story.Journey.OFFICER;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.casefile.Responsibility;
import vn.maiam.form.FormRefused;

/** What becomes of a report, whoever enters it. */
@SpringBootTest
@ActiveProfiles("test")
class ReportTest {

    private static final String COMMUNE = "29956-20200101";

    @Autowired
    Office office;

    @Autowired
    Journey journey;

    @Autowired
    Responsibility cases;

    @Test
    void aReportFoundFalseEndsTheCaseAndLeavesAReadOnlyFile() {
        String code = journey.reported("Phạm Thị Sai");

        office.complete(OFFICER, code, "verifyReport", Papers.verification("false"));
        office.runJobs();

        assertThat(office.runs(code)).isFalse();
        assertThat(cases.isOpen(code)).isFalse();
        assertThat(office.file(OFFICER, code).status()).isEqualTo("đã đóng");
    }

    @Test
    void aNewReportOnAClosedFileReopensItWithItsHistoryUnderTheSameCode() {
        String code = journey.closed("Lê Văn Trở Lại");
        int before = office.file(OFFICER, code).records().size();

        String report = journey.reported("lê văn trở lại");
        office.complete(OFFICER, report, "decideDuplicate", Papers.sameChild(code));

        assertThat(cases.isOpen(code)).isTrue();
        assertThat(office.openTasks(code)).containsExactly("verifyReport");
        assertThat(office.openTasks(report)).isEmpty();
        assertThat(office.file(OFFICER, code).records()).hasSize(before + 2);
        office.complete(OFFICER, code, "verifyReport", Papers.verification("verified"));
        assertThat(office.openTasks(code)).containsExactly("assess");
        assertThat(office.shown(OFFICER, code, "assess")).containsEntry("childName", "Lê Văn Trở Lại");
    }

    @Test
    void aNewReportOnAnOpenCaseJoinsItAndDisturbsNothing() {
        String code = journey.atPlan("Trần Văn Ghép", "medium");

        String report = journey.reported("Tran van ghep");
        office.complete(OFFICER, report, "decideDuplicate", Papers.sameChild(code));

        assertThat(office.runs(report)).isFalse();
        assertThat(office.openTasks(code)).containsExactly("draftPlan");
        assertThat(office.file(OFFICER, code).records())
                .filteredOn(record -> record.form().equals("detection"))
                .hasSize(2);
    }

    @Test
    void aChildOfTheSameNameWhoIsAnotherOneGetsAFileOfItsOwn() {
        journey.reported("Võ Thị Trùng Tên");

        String other = journey.reported("Võ Thị Trùng Tên");
        office.complete(OFFICER, other, "decideDuplicate", Papers.differentChild());

        assertThat(office.openTasks(other)).containsExactly("verifyReport");
    }

    @Test
    void aCollaboratorReportsForHisCommuneAndItsOfficerVerifies() {
        String code = office.start("collaborator.29956", "childCase", Papers.report("Đặng Thị Ấp", "2016-01-02"));

        assertThat(cases.unit(code)).isEqualTo(COMMUNE);
        office.complete(OFFICER, code, "verifyReport", Papers.verification("verified"));
        assertThat(office.openTasks(code)).containsExactly("assess");
    }

    @Test
    void aDistrictOfficerReportsForACommuneBelow() {
        String code = office.start("districtLabour.870", "childCase", reportFor("Bùi Văn Huyện", COMMUNE));

        assertThat(cases.unit(code)).isEqualTo(COMMUNE);
        assertThat(office.taskOf(OFFICER, code, "verifyReport").getName()).isNotBlank();
    }

    @Test
    void aProvinceOfficerReportsForACommuneBelow() {
        String code = office.start("provinceLabour.87", "childCase", reportFor("Bùi Văn Tỉnh", COMMUNE));

        assertThat(cases.unit(code)).isEqualTo(COMMUNE);
        assertThat(office.taskOf(OFFICER, code, "verifyReport").getName()).isNotBlank();
    }

    @Test
    void aReportThatNamesNoCommuneIsRefusedAtTheField() {
        assertRefused(Papers.report("Bùi Thị Đâu", "2015-05-20"));
    }

    @Test
    void aReportForACommuneOfAnotherDistrictIsRefusedAtTheField() {
        assertRefused(reportFor("Bùi Thị Khác", "29869-20200101"));
    }

    private void assertRefused(Map<String, Object> report) {
        FormRefused refused =
                catchThrowableOfType(FormRefused.class, () -> office.start("districtLabour.870", "childCase", report));
        assertThat(refused.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo("commune");
            assertThat(refusal.label()).isEqualTo("Xã, phường, thị trấn nơi xảy ra vụ việc");
            assertThat(refusal.reason()).isNotBlank();
        });
    }

    private static Map<String, Object> reportFor(String childName, String commune) {
        return Papers.with(Papers.report(childName, "2015-05-20"), Map.of("commune", commune));
    }
}
