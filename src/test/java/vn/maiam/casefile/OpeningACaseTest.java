package vn.maiam.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.maiam.casefile.TestCaseFiles.OFFICER;
import static vn.maiam.casefile.TestCaseFiles.THUONG_PHUOC;
import static vn.maiam.casefile.TestCaseFiles.THUONG_THOI_HAU;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import vn.maiam.database.OnEachDatabase;
import vn.maiam.workflow.LegOpener.OpenedLeg;
import vn.maiam.workflow.Step;

class OpeningACaseTest {

    @OnEachDatabase
    void theCodesOfACommuneCountUpAndStartAnewEachYear(DataSource database) {
        TestCaseFiles files = new TestCaseFiles(database);

        assertThat(files.reportOn("Nguyễn Văn An", "male", 2015)).isEqualTo("29956-2026-0001");
        assertThat(files.reportOn("Trần Thị Bé", "female", 2016)).isEqualTo("29956-2026-0002");
        assertThat(files.report(THUONG_THOI_HAU, "communeOfficer.29962", Map.of()))
                .isEqualTo("29962-2026-0001");
        files.clock.set("2027-01-01T00:00");
        assertThat(files.reportOn("Lê Văn Út", "male", 2020)).isEqualTo("29956-2027-0001");
    }

    @OnEachDatabase
    void reportsAtTheSameMomentGetDifferentCodes(DataSource database) throws Exception {
        TestCaseFiles files = new TestCaseFiles(database);
        List<String> codes = new ArrayList<>();
        ExecutorService officers = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> reports = IntStream.range(0, 24)
                    .mapToObj(n -> officers.submit(() -> files.reportOn("Trẻ số " + n, "male", 2015)))
                    .toList();
            for (Future<String> report : reports) {
                codes.add(report.get());
            }
        } finally {
            officers.shutdown();
        }
        assertThat(codes).doesNotHaveDuplicates().hasSize(24).contains("29956-2026-0001", "29956-2026-0024");
    }

    @OnEachDatabase
    void theLabelHasInitialsSexAndYearButNeverTheName(DataSource database) {
        TestCaseFiles files = new TestCaseFiles(database);

        assertThat(opened(files, TestCaseFiles.child("Nguyễn  văn Ẩn", "male", "2015-05-20"))
                        .routing())
                .containsEntry("label", "N.V.Ẩ., nam, 2015")
                .containsEntry("caseCode", "29956-2026-0001")
                .hasSize(2);
        assertThat(opened(files, TestCaseFiles.child("Đặng Thị Ý", "female", 2019))
                        .routing())
                .containsEntry("label", "Đ.T.Ý., nữ, 2019");
        assertThat(opened(files, Map.of("receivedAt", "2026-11-23T08:30")).routing())
                .containsEntry("label", "chưa rõ tên, chưa rõ giới tính, chưa rõ năm sinh");
    }

    @OnEachDatabase
    void theFileKnowsWhenTheReportWasReceivedAndWhoOpenedIt(DataSource database) {
        TestCaseFiles files = new TestCaseFiles(database);

        CaseFile file = files.file(files.reportOn("Nguyễn Văn An", "male", 2015));
        assertThat(file.receivedAt()).isEqualTo(TestClock.at("2026-11-23T08:30"));
        assertThat(file.openedAt()).isEqualTo(TestClock.at("2026-11-23T09:00"));
        assertThat(file.openedBy()).isEqualTo(OFFICER);
        assertThat(file.unitKey()).isEqualTo(THUONG_PHUOC);
        assertThat(file.stage()).isNull();
        assertThat(file.status()).isEqualTo(CaseStatus.OPEN);
    }

    private static OpenedLeg opened(TestCaseFiles files, Map<String, Object> content) {
        Step start = new Step("detection", "start", "", null, null, THUONG_PHUOC, OFFICER, Map.of());
        return files.opened(start, content);
    }
}
