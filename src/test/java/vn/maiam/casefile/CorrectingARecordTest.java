package vn.maiam.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.maiam.casefile.TestCaseFiles.OFFICER;
import static vn.maiam.casefile.TestCaseFiles.step;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import vn.maiam.casefile.CaseFileView.RecordView;
import vn.maiam.database.OnEachDatabase;
import vn.maiam.database.TestDatabases;
import vn.maiam.form.FormRefused;
import vn.maiam.story.AtOnce;
import vn.maiam.workflow.CorrectionForms.ShownCorrection;

class CorrectingARecordTest {

    private static final String COLLEAGUE = "communeOfficer2.29956";
    private static final String CHAIR = "communeChair.29956";

    @OnEachDatabase
    void theNewRecordStandsBesideTheOldOneWithItsReason(DataSource database) {
        TestCaseFiles files = new TestCaseFiles(database);
        String code = withVisit(files, "Con muốn về nhà");
        long wrong = last(files, code).id();

        long right = correct(files, code, wrong, COLLEAGUE, "Nghe nhầm", Map.of("opinion", "Con muốn ở với bà"));

        List<RecordView> records = view(files, code, OFFICER).records();
        assertThat(records).extracting(RecordView::kind).containsExactly("record", "record", "correction");
        assertThat(records.get(1).correctedBy()).isEqualTo(right);
        assertThat(records.get(1).correctable()).isFalse();
        assertThat(records.get(2).corrects()).isEqualTo(wrong);
        assertThat(records.get(2).reason()).isEqualTo("Nghe nhầm");
        assertThat(records.get(2).person()).isEqualTo("Lê Thị Kim Loan");
        assertThat(records.get(2).post()).isEqualTo("Cán bộ bảo vệ trẻ em cấp xã, Xã Thường Phước 1");
        assertThat(records.get(1).entries()).extracting(entry -> entry.value()).contains("Con muốn về nhà");
    }

    @OnEachDatabase
    void whatIsPrefilledComesFromTheCorrection(DataSource database) {
        TestCaseFiles files = new TestCaseFiles(database);
        String code = withVisit(files, "Con muốn về nhà");

        long first =
                correct(files, code, last(files, code).id(), OFFICER, "Nhầm", Map.of("opinion", "Con muốn ở với bà"));
        assertThat(files.newest(step(code), "visit", "opinion")).isEqualTo("Con muốn ở với bà");
        assertThat(childsView(files, code)).isEqualTo("Con muốn ở với bà");

        correct(files, code, first, OFFICER, "Nhầm nữa", Map.of("opinion", "Con muốn ở với cô"));
        assertThat(files.newest(step(code), "visit", "opinion")).isEqualTo("Con muốn ở với cô");
        assertThat(childsView(files, code)).isEqualTo("Con muốn ở với cô");
    }

    @OnEachDatabase
    void aCorrectionOfAnOldVisitIsNotTheNewestVisit(DataSource database) {
        TestCaseFiles files = new TestCaseFiles(database);
        String code = withVisit(files, "Lần một");
        long old = last(files, code).id();
        visit(files, code, Map.of("opinion", "Lần hai", "realName", "Nguyễn Văn Anh"));

        correct(files, code, old, OFFICER, "Nhầm", Map.of("opinion", "Lần một, sửa", "realName", "Nguyễn Văn Ánh"));

        assertThat(files.newest(step(code), "visit", "opinion")).isEqualTo("Lần hai");
        assertThat(childsView(files, code)).isEqualTo("Lần hai");
        assertThat(files.file(code).label()).isEqualTo("N.V.A., nam, 2015");
        assertThat(view(files, code, OFFICER).child()).isEqualTo("Nguyễn Văn Anh");
    }

    @OnEachDatabase
    void theChildIsCalledAsTheCorrectionSays(DataSource database) {
        TestCaseFiles files = new TestCaseFiles(database);
        String code = files.reportOn("Bé Tí", "male", 2015);
        visit(files, code, Map.of("realName", "Trần Thị Bông"));

        correct(files, code, last(files, code).id(), OFFICER, "Sai tên", Map.of("realName", "Trần Văn Bông"));
        assertThat(view(files, code, OFFICER).child()).isEqualTo("Trần Văn Bông");

        correct(files, code, last(files, code).id(), OFFICER, "Chưa rõ tên", Map.of("opinion", "Không nói"));
        assertThat(view(files, code, OFFICER).child()).isEqualTo("Bé Tí");
        assertThat(files.file(code).label()).isEqualTo("B.T., nam, 2015");
    }

    @Test
    void whoeverDidNotEnterItAndHoldsAnotherRoleMayNot() {
        TestCaseFiles files = new TestCaseFiles(TestDatabases.h2());
        String code = withVisit(files, "Con muốn về nhà");
        long id = last(files, code).id();

        assertThatThrownBy(() -> correct(files, code, id, CHAIR, "Sai", Map.of("opinion", "Khác")))
                .isInstanceOf(CorrectionRefused.class)
                .hasMessageContaining("Trần Văn Bé Hai");
        assertThatThrownBy(() -> correct(files, code, id, "communeOfficer.29962", "Sai", Map.of()))
                .isInstanceOf(MayNotRead.class);
        assertThat(view(files, code, CHAIR).records()).noneMatch(RecordView::correctable);
        assertThat(view(files, code, COLLEAGUE).records()).allMatch(RecordView::correctable);
        assertThat(log(files, code)).contains("communeOfficer.29962 Bị từ chối: Sửa bản ghi");
    }

    @Test
    void aRecordOfAnotherFileIsNotFoundByThisOnesCode() {
        TestCaseFiles files = new TestCaseFiles(TestDatabases.h2());
        String code = withVisit(files, "Con muốn về nhà");
        String other = files.report(TestCaseFiles.THUONG_THOI_HAU, "communeOfficer.29962", Map.of());

        assertThatThrownBy(() -> files.get(CaseCorrections.class)
                        .form(code, last(files, other).id(), OFFICER))
                .isInstanceOf(MayNotRead.class);
        assertThatThrownBy(() -> files.get(CaseComparisons.class)
                        .compare(
                                code, last(files, code).id(), last(files, other).id(), OFFICER))
                .isInstanceOf(MayNotRead.class);
    }

    @Test
    void theCommuneThatHandedTheCaseOverOnlyReads() {
        TestCaseFiles files = new TestCaseFiles(TestDatabases.h2());
        String code = withVisit(files, "Con muốn về nhà");
        long id = last(files, code).id();
        files.get(Responsibility.class).handOver(code, TestCaseFiles.THUONG_THOI_HAU);

        assertThat(view(files, code, OFFICER).records()).noneMatch(RecordView::correctable);
        assertThatThrownBy(() -> correct(files, code, id, OFFICER, "Sai", Map.of("opinion", "Khác")))
                .isInstanceOf(CorrectionRefused.class)
                .hasMessageContaining("Xã Thường Thới Hậu A");
    }

    @Test
    void aClosedFileIsNotCorrected() {
        TestCaseFiles files = new TestCaseFiles(TestDatabases.h2());
        String code = withVisit(files, "Con muốn về nhà");
        files.facade().close(code, "safe");

        assertThat(view(files, code, OFFICER).records()).noneMatch(RecordView::correctable);
        assertThatThrownBy(
                        () -> correct(files, code, last(files, code).id(), OFFICER, "Sai", Map.of("opinion", "Khác")))
                .isInstanceOf(CorrectionRefused.class)
                .hasMessageContaining("đã đóng");
    }

    @Test
    void withoutAReasonOrAChangeNothingIsWritten() {
        TestCaseFiles files = new TestCaseFiles(TestDatabases.h2());
        String code = withVisit(files, "Con muốn về nhà");
        long id = last(files, code).id();

        assertThatThrownBy(() -> correct(files, code, id, OFFICER, " ", Map.of("opinion", "Khác")))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("Chưa ghi lý do");
        assertThatThrownBy(() -> correct(files, code, id, OFFICER, "x".repeat(2001), Map.of("opinion", "Khác")))
                .isInstanceOf(FormRefused.class);
        assertThatThrownBy(() -> correct(files, code, id, OFFICER, "Sai", Map.of("opinion", "Con muốn về nhà")))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("chưa có gì thay đổi");
        assertThat(view(files, code, OFFICER).records()).hasSize(2);
    }

    @Test
    void theFormItselfJudgesACorrection() {
        TestCaseFiles files = new TestCaseFiles(TestDatabases.h2());
        String code = assessed(files);
        long id = last(files, code).id();

        assertThatThrownBy(() -> correct(files, code, id, OFFICER, "Sai", Map.of("phone", "0123")))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("Căn cứ");
        assertThatThrownBy(() -> correct(files, code, id, OFFICER, "Sai", Map.of("basis", "x".repeat(101))))
                .isInstanceOf(FormRefused.class);
        assertThatThrownBy(() -> correct(files, code, id, OFFICER, "Sai", Map.of("basis", "Đúng", "unknown", "x")))
                .isInstanceOf(FormRefused.class);
    }

    @Test
    void whatLedTheProcessOnStaysAsItWas() {
        TestCaseFiles files = new TestCaseFiles(TestDatabases.h2());
        String code = assessed(files);
        long id = last(files, code).id();

        ShownCorrection shown = files.get(CaseCorrections.class).form(code, id, OFFICER);
        assertThat(shown.locked()).containsExactly("Tổn hại", "Khẩn cấp");
        assertThat(shown.form().data()).containsEntry("harm", "high").containsEntry("basis", "Quan sát");

        correct(
                files,
                code,
                id,
                OFFICER,
                "Sai",
                Map.of("harm", "low", "urgent", true, "high", 0, "basis", "Hỏi cô giáo"));
        assertThat(files.newest(step(code), "assessment", "harm")).isEqualTo("high");
        assertThat(files.newest(step(code), "assessment", "urgent")).isEqualTo(false);
        assertThat(files.newest(step(code), "assessment", "high")).isEqualTo(1);
        assertThat(files.newest(step(code), "assessment", "basis")).isEqualTo("Hỏi cô giáo");
    }

    @Test
    void theMomentOfTheReportStaysAsTimeRunsFromIt() {
        TestCaseFiles files = new TestCaseFiles(TestDatabases.h2());
        String code = files.reportOn("Bé Tí", "male", 2015);

        correct(
                files,
                code,
                last(files, code).id(),
                OFFICER,
                "Sai tên",
                Map.of("receivedAt", "2026-11-23T05:00", "childName", "Bé Tèo", "childSex", "male"));

        assertThat(files.newest(step(code), "report", "receivedAt")).isEqualTo("2026-11-23T08:30");
        assertThat(view(files, code, OFFICER).child()).isEqualTo("Bé Tèo");
        assertThat(files.file(code).label()).isEqualTo("B.T., nam, chưa rõ năm sinh");
    }

    @OnEachDatabase
    void ofTwoAtTheSameTimeOneIsToldThatTheOtherWasFaster(DataSource database) {
        TestCaseFiles files = new TestCaseFiles(database);
        String code = withVisit(files, "Con muốn về nhà");
        long id = last(files, code).id();

        List<String> outcomes = AtOnce.both(
                () -> outcome(files, code, id, OFFICER, "Con muốn ở với bà"),
                () -> outcome(files, code, id, COLLEAGUE, "Con muốn ở với cô"));

        assertThat(outcomes).containsExactlyInAnyOrder("done", "AlreadyCorrected 409");
        assertThat(view(files, code, OFFICER).records()).hasSize(3);
    }

    @OnEachDatabase
    void theDatabaseItselfKeepsASecondCorrectionAway(DataSource database) {
        TestCaseFiles files = new TestCaseFiles(database);
        String code = withVisit(files, "Con muốn về nhà");
        long id = last(files, code).id();
        correct(files, code, id, OFFICER, "Nhầm", Map.of("opinion", "Khác"));

        assertThatThrownBy(() -> files.sql()
                        .sql(
                                """
                                INSERT INTO record (case_code, leg_code, form_id, form_version, process_key, step, unit_key,
                                    recorded_at, content, corrects, root_id, reason)
                                SELECT case_code, leg_code, form_id, form_version, process_key, step, unit_key,
                                    recorded_at, content, id, id, 'x' FROM record WHERE id = :id""")
                        .param("id", id)
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    private static String outcome(TestCaseFiles files, String code, long id, String person, String opinion) {
        try {
            correct(files, code, id, person, "Nhầm", Map.of("opinion", opinion));
            return "done";
        } catch (CorrectionRefused refused) {
            return refused.type() + " " + refused.status();
        }
    }

    private static String withVisit(TestCaseFiles files, String opinion) {
        String code = files.reportOn("Nguyễn Văn An", "male", 2015);
        visit(files, code, Map.of("opinion", opinion, "seen", false));
        return code;
    }

    private static void visit(TestCaseFiles files, String code, Map<String, Object> content) {
        files.record(step(code), TestForms.VISIT, content);
    }

    private static String assessed(TestCaseFiles files) {
        String code = files.reportOn("Nguyễn Văn An", "male", 2015);
        Map<String, Object> content = new HashMap<>();
        content.put("harm", "high");
        content.put("high", 1);
        content.put("urgent", false);
        content.put("basis", "Quan sát");
        files.record(step(code), TestForms.ASSESSMENT, content);
        return code;
    }

    private static long correct(
            TestCaseFiles files, String code, long id, String person, String reason, Map<String, Object> content) {
        return files.get(CaseCorrections.class).correct(code, id, person, reason, content);
    }

    private static RecordView last(TestCaseFiles files, String code) {
        String reader = code.startsWith("29962") ? "communeOfficer.29962" : OFFICER;
        List<RecordView> records = view(files, code, reader).records();
        return records.get(records.size() - 1);
    }

    private static CaseFileView view(TestCaseFiles files, String code, String person) {
        return files.get(CaseFiles.class).view(code, person, "Thăm trẻ");
    }

    private static Object childsView(TestCaseFiles files, String code) {
        return files.get(ChildSource.class).value(step(code), "view");
    }

    private static List<String> log(TestCaseFiles files, String code) {
        return files.sql()
                .sql("SELECT person_id || ' ' || what FROM access_log WHERE case_code = :code ORDER BY id")
                .param("code", code)
                .query(String.class)
                .list();
    }
}
