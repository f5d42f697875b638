package vn.maiam.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.maiam.casefile.TestCaseFiles.OFFICER;
import static vn.maiam.casefile.TestCaseFiles.THUONG_THOI_HAU;
import static vn.maiam.casefile.TestCaseFiles.step;

import java.util.Map;
import javax.sql.DataSource;
import vn.maiam.casefile.CaseFileView.RecordView;
import vn.maiam.database.OnEachDatabase;
import vn.maiam.workflow.OptionList.Option;

class SameChildTest {

    @OnEachDatabase
    void marksCapitalsAndSpacesDoNotHideADuplicate(DataSource database) {
        TestCaseFiles files = new TestCaseFiles(database);
        String first = files.reportOn("Đỗ Thị  Ánh", "female", 2015);
        String second = files.reportOn(" do thi anh", "female", "2015-03-01");

        assertThat(files.get(Children.class).findDuplicates(second)).isTrue();
        assertThat(files.get(PossibleDuplicates.class).options(step(second)))
                .containsExactly(new Option(first, "Đỗ Thị  Ánh, 2015 – hồ sơ 29956-2026-0001, đang mở"));
    }

    @OnEachDatabase
    void anotherYearAnotherNameOrAnotherCommuneIsAnotherChild(DataSource database) {
        TestCaseFiles files = new TestCaseFiles(database);
        files.reportOn("Nguyễn Văn An", "male", 2014);
        files.reportOn("Nguyễn Văn Ân Em", "male", 2015);
        files.report(THUONG_THOI_HAU, "communeOfficer.29962", TestCaseFiles.child("Nguyễn Văn An", "male", 2015));

        assertThat(files.get(Children.class).findDuplicates(files.reportOn("Nguyễn Văn An", "male", 2015)))
                .isFalse();
    }

    @OnEachDatabase
    void anUnknownBirthYearMatchesAnyAndAnUnknownNameNone(DataSource database) {
        TestCaseFiles files = new TestCaseFiles(database);
        files.reportOn("Nguyễn Văn An", "male", 2014);
        Children children = files.get(Children.class);

        assertThat(children.findDuplicates(files.reportOn("Nguyễn Văn An", "male", null)))
                .isTrue();
        assertThat(children.findDuplicates(files.reportOn(null, "male", 2014))).isFalse();
        assertThat(children.findDuplicates(files.reportOn(null, "male", 2014))).isFalse();
    }

    @OnEachDatabase
    void aReportJoinsTheOpenFileAndIsReadThere(DataSource database) {
        TestCaseFiles files = new TestCaseFiles(database);
        String file = files.reportOn("Nguyễn Văn An", "male", 2015);
        String report = files.reportOn("Nguyễn Văn An", "male", "2015-05-20");

        assertThat(files.facade().mergeReport(report, file)).isEqualTo("joined");
        assertThat(files.facade().mergeReport(report, file)).isEqualTo("joined");

        assertThat(files.file(report).status()).isEqualTo(CaseStatus.JOINED);
        assertThat(files.file(report).mergedInto()).isEqualTo(file);
        assertThat(files.get(CaseFiles.class).view(file, OFFICER, "Thăm trẻ").records())
                .extracting(RecordView::title)
                .containsExactly("Thông tin ban đầu", "Thông tin ban đầu");
        assertThat(files.newest(step(file), "report", "childBirthDate")).isEqualTo("2015-05-20");
        assertThat(files.get(ChildSource.class).value(step(file), "birthDate")).isEqualTo("2015-05-20");
        assertThatThrownBy(() -> files.record(step(report), TestForms.VISIT, Map.of()))
                .isInstanceOf(CaseFileClosed.class)
                .hasMessageContaining(file);
    }

    @OnEachDatabase
    void aReportReopensTheClosedFileWithItsHistory(DataSource database) {
        TestCaseFiles files = new TestCaseFiles(database);
        String file = files.reportOn("Nguyễn Văn An", "male", 2015);
        files.record(step(file), TestForms.VISIT, Map.of("visitedOn", "2026-11-24"));
        files.facade().setRisk(file, "high", "Có 3 yếu tố mức Cao");
        files.facade().close(file, "Hết nguy cơ");
        files.clock.set("2027-03-01T10:00");
        Map<String, Object> again = TestCaseFiles.child("Nguyễn Văn An", "male", 2015);
        again.put("receivedAt", "2027-03-01T09:15");
        String report = files.report(TestCaseFiles.THUONG_PHUOC, OFFICER, again);

        assertThat(files.facade().mergeReport(report, file)).isEqualTo("reopened");
        assertThat(files.facade().mergeReport(report, file)).isEqualTo("reopened");

        CaseFile reopened = files.file(file);
        assertThat(reopened.status()).isEqualTo(CaseStatus.OPEN);
        assertThat(reopened.riskLevel()).isNull();
        assertThat(reopened.receivedAt()).isEqualTo(TestClock.at("2027-03-01T09:15"));
        assertThat(files.file(report).continues()).isEqualTo(file);
        files.record(step(file), TestForms.VISIT, Map.of("visitedOn", "2027-03-02"));
        assertThat(files.get(CaseFiles.class).view(file, OFFICER, "Thăm trẻ").records())
                .extracting(RecordView::form)
                .containsExactly("report", "visit", "report", "visit");
    }

    @OnEachDatabase
    void aReportDoesNotJoinAFileOfAnotherCommune(DataSource database) {
        TestCaseFiles files = new TestCaseFiles(database);
        String elsewhere = files.report(THUONG_THOI_HAU, "communeOfficer.29962", Map.of());
        String report = files.reportOn("Nguyễn Văn An", "male", 2015);

        assertThatThrownBy(() -> files.facade().mergeReport(report, elsewhere))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(files.file(report).status()).isEqualTo(CaseStatus.OPEN);
    }
}
