package vn.maiam.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.browser.TestBrowser;
import vn.maiam.workflow.TaskHandovers;

/** Nobody types twice: what has not been sent is there again, whatever happened to the browser, the session or the person. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "camunda.bpm.job-execution.enabled=true")
@ActiveProfiles("test")
class DraftsInTasklistTest {

    private static final String OFFICER = "communeOfficer.29971";
    private static final String SECOND_OFFICER = "communeOfficer.29956";
    private static final String COLLEAGUE = "communeOfficer2.29956";
    private static final String VERIFY = "Kiểm tra tính xác thực";
    private static final String SOURCES = "Những người, cơ quan đã cung cấp thông tin";
    private static final String CHECKED_ON = "Ngày kiểm tra";

    @RegisterExtension
    static final TestBrowser browser = new TestBrowser();

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    TaskService tasks;

    @Autowired
    TaskHandovers handovers;

    @Autowired
    JdbcClient sql;

    private final Screenshots pictures = new Screenshots("drafts");
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Test
    void aLaptopThatIsClosedLosesNothingAndKeepsNothing() {
        String child = reported(OFFICER, "Mai Thị Lụa", "M.T.L., nam, 2015");
        Tasklist before = signIn(OFFICER);
        before.take(VERIFY, child)
                .type(SOURCES, "Bà ngoại, cô giáo")
                .date(CHECKED_ON, today)
                .type("Giờ, phút kiểm tra", "00:01");
        before.waitUntilSaved();
        before.photograph("đã lưu nháp");
        assertThat(before.kept()).doesNotContain("Bà ngoại");
        before.switchOff();

        try (Tasklist after = signIn(OFFICER)) {
            Entries form = after.open(VERIFY, child);
            form.shows(SOURCES, "Bà ngoại, cô giáo");
            form.shows(CHECKED_ON, dayMonthYear());
            assertThat(after.draft()).containsText("Đây là bản nháp của bạn, lưu lúc ");
            after.photograph("bản nháp của mình");

            after.press("Bỏ bản nháp");
            after.press("Bỏ bản nháp");
            form.shows(SOURCES, "");
            assertThat(after.draft()).containsText("Đã bỏ bản nháp.");
        }
    }

    @Test
    void whoTakesATaskOverFindsWhatHisColleagueTypedAndSendsIt() {
        String child = reported(SECOND_OFFICER, "Mai Văn Tơ", "M.V.T., nam, 2015");
        String task =
                office.taskOf(SECOND_OFFICER, codeOf(child), "verifyReport").getId();
        try (Tasklist officer = signIn(SECOND_OFFICER);
                Tasklist colleague = signIn(COLLEAGUE)) {
            officer.take(VERIFY, child).type(SOURCES, "Trưởng ấp");
            officer.leaveThePage();
            office.as(SECOND_OFFICER, () -> {
                handovers.release(task, "Nghỉ ốm");
                return null;
            });

            Entries form = colleague.take(VERIFY, child);
            form.shows(SOURCES, "Trưởng ấp");
            assertThat(colleague.draft()).containsText("Bản nháp của Trần Văn Bé Hai, lưu lúc ");
            colleague.photograph("bản nháp của đồng nghiệp");
            form.date(CHECKED_ON, today)
                    .type("Giờ, phút kiểm tra", "00:01")
                    .fill("Hành vi, tình trạng không an toàn và mức độ nguy cơ ghi nhận được", "Bị đánh")
                    .choose("Thông tin có đúng không?", "Đúng");
            colleague.complete("gửi tiếp bản nháp");
        }
        assertThat(drafts(task)).isZero();
    }

    @Test
    void aSessionThatEndsWhileSomebodyTypesLosesNothing() {
        String child = reported(OFFICER, "Mai Thị Gấm", "M.T.G., nam, 2015");
        String task = office.taskOf(OFFICER, codeOf(child), "verifyReport").getId();
        try (Tasklist officer = signIn(OFFICER)) {
            Entries form = officer.take(VERIFY, child);
            officer.loseTheSession();
            form.type(SOURCES, "Y tế ấp");
            assertThat(officer.alert()).containsText("Phiên làm việc đã kết thúc");
            form.shows(SOURCES, "Y tế ấp");
            officer.photograph("phiên làm việc đã hết");
            assertThat(drafts(task)).isZero();

            officer.signInAgainInAnotherTab(OFFICER);
            officer.waitUntilSaved();
            form.shows(SOURCES, "Y tế ấp");
            assertThat(drafts(task)).isOne();
        }
    }

    @Test
    void twoWindowsDoNotOverwriteEachOther() {
        String child = reported(OFFICER, "Mai Văn Nhung", "M.V.N., nam, 2015");
        try (Tasklist one = signIn(OFFICER);
                Tasklist other = signIn(OFFICER)) {
            Entries first = one.take(VERIFY, child);
            Entries second = other.open(VERIFY, child);
            first.type(SOURCES, "Cửa sổ thứ nhất");
            one.leaveThePage();
            second.type(SOURCES, "Cửa sổ thứ hai");
            other.sayGoodbye();
            assertThat(other.alert()).containsText("đã được nhập tiếp ở một cửa sổ khác");
            other.photograph("hai cửa sổ");
            second.shows(SOURCES, "Cửa sổ thứ hai");

            other.press("Mở bản nháp mới hơn");
            second.shows(SOURCES, "Cửa sổ thứ nhất");
        }
    }

    @Test
    void aReportThatIsInterruptedIsThereWhenItsFormIsOpenedAgain() {
        try (Tasklist officer = signIn(OFFICER)) {
            officer.start("Hồ sơ trẻ em").type("Họ và tên trẻ", "Mai Thị Dở Dang");
            officer.leaveThePage();
            officer.closeDialog();

            Entries again = officer.start("Hồ sơ trẻ em");
            again.shows("Họ và tên trẻ", "Mai Thị Dở Dang");
            officer.photograph("bản nháp tin báo");
            officer.press("Bỏ bản nháp");
            officer.press("Bỏ bản nháp");
            again.shows("Họ và tên trẻ", "");
        }
    }

    @Test
    void rowsOfAPlanComeBackAsTheyWere() {
        String code = office.start(OFFICER, "childCase", Papers.report("Mai Văn Lĩnh", "2015-05-20"));
        office.complete(OFFICER, code, "verifyReport", Papers.verification("verified"));
        office.complete(OFFICER, code, "assess", Papers.initialAssessment("medium", "medium"));
        office.complete(OFFICER, code, "assess", Papers.specificAssessment("medium", "medium"));
        office.complete(OFFICER, code, "holdNeedsMeeting", Papers.needsMeeting("yes"));
        String services = "Hoạt động, dịch vụ hỗ trợ, can thiệp";
        Tasklist before = signIn(OFFICER);
        Entries plan = before.take("Lập kế hoạch", "M.V.L., nam, 2015");
        plan.addRow(services)
                .fill("Nhu cầu của trẻ", "Đi học lại")
                .choose("Nơi cung cấp dịch vụ", "Cơ quan cấp trên")
                .date("Từ ngày", today);
        before.leaveThePage();
        before.switchOff();

        try (Tasklist after = signIn(OFFICER)) {
            Entries row = after.open("Lập kế hoạch", "M.V.L., nam, 2015").row(services, 2);
            row.shows("Nhu cầu của trẻ", "Đi học lại");
            row.shows("Từ ngày", dayMonthYear());
            after.photograph("kế hoạch viết dở");
        }
    }

    private String reported(String person, String name, String label) {
        office.start(person, "childCase", Papers.report(name, "2015-05-20"));
        return label;
    }

    private String codeOf(String label) {
        return sql.sql("SELECT code FROM case_file WHERE label = ?")
                .param(label)
                .query(String.class)
                .single();
    }

    private int drafts(String task) {
        return sql.sql("SELECT COUNT(*) FROM draft WHERE place = ?")
                .param("task/" + task)
                .query(Integer.class)
                .single();
    }

    private String dayMonthYear() {
        return "%02d/%02d/%d".formatted(today.getDayOfMonth(), today.getMonthValue(), today.getYear());
    }

    private Tasklist signIn(String person) {
        return Tasklist.signIn(browser, "http://localhost:" + port + "/", person, pictures);
    }
}
