package vn.maiam.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.maiam.casefile.TestCaseFiles.OFFICER;
import static vn.maiam.casefile.TestCaseFiles.THUONG_PHUOC;
import static vn.maiam.casefile.TestCaseFiles.THUONG_THOI_HAU;
import static vn.maiam.casefile.TestCaseFiles.step;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.maiam.casefile.CaseFileView.Entry;
import vn.maiam.casefile.CaseFileView.RecordView;
import vn.maiam.database.OnEachDatabase;
import vn.maiam.database.TestDatabases;
import vn.maiam.organisation.TestOrganisation;
import vn.maiam.workflow.Step;

class ReadingAFileTest {

    @Test
    void ofAllPeopleOnlyThoseOfTheCaseAndTheLabourOfficesAboveMayRead() {
        TestCaseFiles files = new TestCaseFiles(TestDatabases.h2());
        String code = files.report(THUONG_PHUOC, "collaborator.29956", Map.of());
        String byOfficer = files.reportOn("Nguyễn Văn An", "male", 2015);

        assertThat(readersOf(files, byOfficer))
                .containsExactlyInAnyOrder(
                        "communeOfficer.29956",
                        "communeOfficer2.29956",
                        "communeChair.29956",
                        "districtLabour.870",
                        "provinceLabour.87");
        assertThat(readersOf(files, code))
                .containsExactlyInAnyOrder(
                        "collaborator.29956",
                        "communeOfficer.29956",
                        "communeOfficer2.29956",
                        "communeChair.29956",
                        "districtLabour.870",
                        "provinceLabour.87");
    }

    @Test
    void afterATransferTheOldAndTheNewCommuneMayRead() {
        TestCaseFiles files = new TestCaseFiles(TestDatabases.h2());
        String code = files.reportOn("Nguyễn Văn An", "male", 2015);
        files.get(Responsibility.class).handOver(code, THUONG_THOI_HAU);
        files.get(Responsibility.class).handOver(code, THUONG_THOI_HAU);

        assertThat(files.get(Responsibility.class).unit(code)).isEqualTo(THUONG_THOI_HAU);
        assertThat(readersOf(files, code))
                .contains("communeOfficer.29962", "communeChair.29962", "communeOfficer.29956", "communeChair.29956")
                .doesNotContain("communeOfficer.29971", "collaborator.29962");
        assertThat(files.sql()
                        .sql("SELECT came_by FROM case_leg WHERE case_code = :code ORDER BY id")
                        .param("code", code)
                        .query(String.class)
                        .list())
                .containsExactly("report", "transfer");
    }

    @Test
    void whereThereIsNoDistrictTheProvinceReads() {
        DataSource database = TestDatabases.h2();
        TestCaseFiles files = new TestCaseFiles(database, TestOrganisation.twoTier(database));
        String code = files.report("29955-20250701", "communeOfficer.29955", Map.of());

        assertThat(readersOf(files, code))
                .containsExactlyInAnyOrder("communeOfficer.29955", "communeChair.29955", "provinceLabour.82");
    }

    @Test
    void theCommuneThatTookOverTheWholeCommuneReadsItsFilesButNotThatOfAPart() {
        DataSource database = TestDatabases.h2();
        TestOrganisation.demo(database);
        JdbcClient sql = JdbcClient.create(database);
        newCommune(sql, "29999-20260101");
        newCommune(sql, "29998-20260101");
        takeOver(sql, THUONG_PHUOC, "29999-20260101", "full");
        takeOver(sql, THUONG_THOI_HAU, "29999-20260101", "partial");
        takeOver(sql, THUONG_THOI_HAU, "29998-20260101", "partial");
        TestCaseFiles files = new TestCaseFiles(database, TestOrganisation.empty(database, Clock.systemDefaultZone()));

        CaseAccess access = files.get(CaseAccess.class);
        String whole = files.report(THUONG_PHUOC, OFFICER, Map.of());
        assertThat(access.mayRead("29999-20260101", whole)).isTrue();
        assertThat(access.mayRead("29998-20260101", whole)).isFalse();
        String split = files.report(THUONG_THOI_HAU, "communeOfficer.29962", Map.of());
        assertThat(access.mayRead("29999-20260101", split)).isFalse();
        assertThat(access.mayRead("29998-20260101", split)).isFalse();
    }

    /** With one officer, whose id is the commune's key. */
    private static void newCommune(JdbcClient sql, String key) {
        sql.sql("INSERT INTO unit SELECT ?, ?, name, kind, level, sector, parent_key, DATE '2026-01-01', NULL"
                        + " FROM unit WHERE unit_key = '29956-20200101'")
                .params(key, key.substring(0, 5))
                .update();
        sql.sql("INSERT INTO person VALUES (?, 'Lê Văn Mới', NULL, TRUE)")
                .param(key)
                .update();
        sql.sql("INSERT INTO post (person_id, role, unit_key, main, valid_from)"
                        + " VALUES (?, 'communeOfficer', ?, TRUE, DATE '2026-01-01')")
                .params(key, key)
                .update();
    }

    private static void takeOver(JdbcClient sql, String from, String to, String extent) {
        sql.sql("INSERT INTO unit_successor VALUES (?, ?, ?, DATE '2026-01-01')")
                .params(from, to, extent)
                .update();
    }

    @OnEachDatabase
    void everyReadingIsLoggedAndSoIsARefusedOne(DataSource database) {
        TestCaseFiles files = new TestCaseFiles(database);
        String code = files.reportOn("Nguyễn Văn An", "male", 2015);
        CaseFiles reading = files.get(CaseFiles.class);

        reading.view(code, OFFICER, "Thăm trẻ");
        assertThatThrownBy(() -> files.inOneTransaction()
                        .executeWithoutResult(status -> reading.view(code, "communeOfficer.29962", "Thăm trẻ")))
                .isInstanceOf(MayNotRead.class);

        assertThat(files.sql()
                        .sql("SELECT person_id || ' ' || what FROM access_log WHERE case_code = :code ORDER BY id")
                        .param("code", code)
                        .query(String.class)
                        .list())
                .containsExactly("communeOfficer.29956 Thăm trẻ", "communeOfficer.29962 Bị từ chối: Thăm trẻ");
    }

    @OnEachDatabase
    void aRecordIsShownInTheWordsOfTheFormItWasTypedInto(DataSource database) {
        TestCaseFiles files = new TestCaseFiles(database);
        String code = files.reportOn("Nguyễn Văn An", "male", 2015);
        files.record(step(code), TestForms.VISIT, visit());
        files.facade().setRisk(code, "high", "Có 3 yếu tố mức Cao");
        files.facade().enterStage(code, "followUp");

        CaseFileView view = files.get(CaseFiles.class).view(code, OFFICER, "Thăm trẻ");

        assertThat(view.unit()).isEqualTo("Xã Thường Phước 1");
        assertThat(view.stage()).isEqualTo("Thực hiện và theo dõi");
        assertThat(view.risk()).isEqualTo("Cao");
        assertThat(view.status()).isEqualTo("đang mở");
        RecordView visit = view.records().get(1);
        assertThat(visit.title()).isEqualTo("Thăm trẻ");
        assertThat(visit.formVersion()).isEqualTo(3);
        assertThat(visit.person()).isEqualTo("Trần Văn Bé Hai");
        assertThat(visit.at()).isEqualTo("23/11/2026 09:00");
        assertThat(visit.entries())
                .containsExactly(
                        new Entry("Ngày thăm", "24/11/2026", null),
                        new Entry("Có gặp trẻ", "Có", null),
                        new Entry("Dấu hiệu", "Vết bầm, Sợ hãi", null),
                        new Entry("Chuyển đến", "Xã Thường Thới Hậu A", null),
                        new Entry(
                                "Dịch vụ",
                                null,
                                List.of(List.of(
                                        new Entry("Nhu cầu", "Khám sức khỏe", null),
                                        new Entry("Từ ngày", "01/12/2026", null)))));
    }

    @OnEachDatabase
    void theStageBarSaysWhatWasReachedWhenAndStartsOverWhenTheFileIsReopened(DataSource database) {
        TestCaseFiles files = new TestCaseFiles(database);
        String code = files.reportOn("Nguyễn Văn An", "male", 2015);
        files.facade().enterStage(code, "detection");
        files.facade().enterStage(code, "detection");
        files.clock.set("2026-11-24T09:00");
        files.facade().enterStage(code, "initialAssessment");
        files.facade().enterStage(code, "closure");

        assertThat(stages(files, code))
                .containsExactly(
                        "Tiếp nhận thông tin done 23/11/2026",
                        "Đánh giá nguy cơ ban đầu done 24/11/2026",
                        "Đánh giá nguy cơ cụ thể skipped null",
                        "Lập kế hoạch hỗ trợ, can thiệp skipped null",
                        "Thực hiện và theo dõi skipped null",
                        "Kết thúc hồ sơ current 24/11/2026");

        files.facade().close(code, "safe");
        assertThat(stages(files, code)).last().isEqualTo("Kết thúc hồ sơ done 24/11/2026");

        files.clock.set("2026-12-01T09:00");
        String report = files.reportOn("Nguyễn Văn An", "male", 2015);
        files.facade().enterStage(report, "detection");
        files.facade().mergeReport(report, code);
        files.facade().enterStage(code, "initialAssessment");
        assertThat(stages(files, code))
                .startsWith("Tiếp nhận thông tin done 01/12/2026", "Đánh giá nguy cơ ban đầu current 01/12/2026")
                .last()
                .isEqualTo("Kết thúc hồ sơ future null");
    }

    private static List<String> stages(TestCaseFiles files, String code) {
        return files.get(CaseFiles.class).view(code, OFFICER, "Thăm trẻ").stages().stream()
                .map(stage -> stage.name() + " " + stage.state() + " " + stage.at())
                .toList();
    }

    @OnEachDatabase
    void theTwelveHoursAreKeptMissedOrStillRunning(DataSource database) {
        TestCaseFiles files = new TestCaseFiles(database);
        String code = files.reportOn("Nguyễn Văn An", "male", 2015);
        assertThat(clocks(files, code))
                .containsExactly(
                        "Từ khi tiếp nhận thông tin: " + "Đang tính: từ 23/11/2026 08:30, hạn 23/11/2026 20:30");

        files.clock.set("2026-11-23T20:31");
        assertThat(clocks(files, code)).singleElement().asString().contains("Đã quá hạn, chưa xong");

        Step assessment =
                new Step("initialAssessment", "assess", "Đánh giá", code, code, THUONG_PHUOC, OFFICER, Map.of());
        files.record(assessment, TestForms.VISIT, Map.of());
        assertThat(clocks(files, code)).singleElement().asString().contains("Quá hạn: ", "xong lúc 23/11/2026 20:31");

        files.clock.set("2026-11-23T20:40");
        files.facade().alert(code);
        files.clock.set("2026-11-23T22:00");
        Step decision =
                new Step("emergency", "decideEmergency", "Quyết định", code, code, THUONG_PHUOC, OFFICER, Map.of());
        files.record(decision, TestForms.VISIT, Map.of());
        assertThat(clocks(files, code))
                .hasSize(2)
                .last()
                .asString()
                .contains("Đúng hạn: tính từ 23/11/2026 20:40, hạn 24/11/2026 08:40, xong lúc 23/11/2026 22:00");
    }

    private static List<String> clocks(TestCaseFiles files, String code) {
        return files.get(CaseFiles.class).view(code, OFFICER, "Thăm trẻ").clocks().stream()
                .map(clock -> clock.from() + ": " + clock.text())
                .toList();
    }

    @Test
    void aRecordOfAReferralNamesIt() {
        TestCaseFiles files = new TestCaseFiles(TestDatabases.h2());
        String code = files.reportOn("Nguyễn Văn An", "male", 2015);
        String office = "870.health-20200101";
        files.slips.add(new CaseReferrals.Slip(
                code + "-G01", "G01", THUONG_PHUOC, office, "Khám", "sent", files.clock.instant(), true));
        files.record(
                new Step("referral", "answer", "Trả lời", code, code + "-G01", office, "districtHealth.870", Map.of()),
                TestForms.VISIT,
                Map.of());

        CaseFileView view = files.get(CaseFiles.class).view(code, OFFICER, "Thăm trẻ");
        assertThat(view.records().get(0).referral()).isNull();
        RecordView answer = view.records().get(1);
        assertThat(answer.referral()).startsWith("Phiếu chuyển gửi G01 - ").contains("Hồng Ngự");
        assertThat(answer.post()).startsWith("Cán bộ y tế cấp huyện, ");
        assertThat(view.referrals())
                .extracting(referral -> referral.number() + " " + referral.state())
                .containsExactly("G01 đã gửi, chờ trả lời");
    }

    private static Map<String, Object> visit() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("services", List.of(Map.of("need", "Khám sức khỏe", "from", "2026-12-01")));
        content.put("visitedOn", "2026-11-24");
        content.put("seen", true);
        content.put("signs", List.of("bruise", "fear"));
        content.put("movesTo", THUONG_THOI_HAU);
        content.put("opinion", "");
        return content;
    }

    private static Set<String> readersOf(TestCaseFiles files, String code) {
        List<String> everybody = new ArrayList<>(
                files.sql().sql("SELECT id FROM person").query(String.class).list());
        everybody.add("nobody");
        CaseAccess access = files.get(CaseAccess.class);
        Set<String> readers = new TreeSet<>();
        everybody.stream().filter(person -> access.mayRead(person, code)).forEach(readers::add);
        return readers;
    }
}
