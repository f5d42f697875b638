package vn.maiam.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.maiam.story.Journey.CHAIR;
import static vn.maiam.story.Journey.HEALTH_OFFICE;
import static vn.maiam.story.Journey.OFFICER;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.browser.TestBrowser;

/** The tab "Hồ sơ" in a browser: read, compared, put right. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class FileTabTest {

    private static final String CHILD = "L.T.H.S.";
    private static final String LONG_CASE = "L.V.D.";

    @RegisterExtension
    static final TestBrowser browser = new TestBrowser();

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    Journey journey;

    private final Screenshots pictures = new Screenshots("file");

    @Test
    void theOfficerComparesTwoPlansAndPutsAnEntryRight() {
        withTwoPlansAndAReferral();
        try (Tasklist officer = signIn(OFFICER)) {
            officer.open("Thăm trẻ và ghi nhận", CHILD);
            Locator file = officer.file();
            assertThat(file.locator(".maiam-stages [aria-current=step]")).containsText("Thực hiện và theo dõi");
            assertThat(file.locator(".maiam-file-head")).containsText("Lê Thị Hồ Sơ");
            assertThat(file).containsText("Đúng hạn: tính từ");
            assertThat(file).containsText("Trả lời phiếu chuyển gửi");
            assertThat(file.locator(".maiam-timeline > li").first()).containsText("Phê duyệt kế hoạch");
            officer.photograph("hồ sơ của cán bộ");

            compare(file);
            officer.photograph("so sánh hai bản kế hoạch");
            correct(officer, file);
            officer.photograph("bản cũ và bản sửa");
            assertThat(officer.graveFaultsOf(".maiam-file")).isEmpty();
            assertThat(officer.kept()).doesNotContain("Lê Thị", "Bà nội");
        }
        try (Tasklist health = signIn(HEALTH_OFFICE)) {
            health.open("Trả lời phiếu chuyển gửi", CHILD);
            Locator slip = health.file();
            assertThat(slip.locator("h3")).hasText("Phiếu chuyển gửi G01");
            assertThat(slip).not().containsText("Cô giáo");
            health.photograph("phiếu của cơ quan tiếp nhận");
            assertThat(health.graveFaultsOf(".maiam-file")).isEmpty();
        }
    }

    private void withTwoPlansAndAReferral() {
        String code = journey.atPlan("Lê Thị Hồ Sơ", "medium");
        office.complete(OFFICER, code, "draftPlan", Papers.plan());
        office.complete(CHAIR, code, "approvePlan", Papers.planReturned());
        office.complete(OFFICER, code, "draftPlan", Papers.prolonged(Papers.plan(Papers.HEALTH)));
        office.complete(CHAIR, code, "approvePlan", Papers.planApproved());
        office.runJobs();
    }

    private static void compare(Locator file) {
        Locator plan = file.locator(".maiam-timeline > li:has(strong:text-is('Kế hoạch hỗ trợ, can thiệp'))")
                .first();
        plan.locator("summary").click();
        plan.getByRole(AriaRole.BUTTON, named("So sánh")).click();
        assertThat(plan.locator(".maiam-comparison")).containsText("Thêm");
        assertThat(plan.getByRole(AriaRole.STATUS)).containsText("mục thay đổi");
    }

    private static void correct(Tasklist officer, Locator file) {
        Locator verification =
                file.locator(".maiam-timeline > li:has(strong:text-is('Kiểm tra tính xác thực của thông tin'))");
        verification.locator("summary").click();
        verification.getByRole(AriaRole.BUTTON, named("Sửa mục này")).click();
        Locator correction = verification.locator(".maiam-correction");
        assertThat(correction).containsText("Thông tin có đúng không?");
        Entries form = new Entries(correction);
        form.fill("Những người, cơ quan đã cung cấp thông tin", "Bà nội của trẻ");
        officer.photograph("sửa một bản ghi");
        correction.getByRole(AriaRole.BUTTON, named("Ghi bản sửa")).click();
        assertThat(correction).containsText("Chưa ghi lý do sửa");
        assertThat(officer.graveFaultsOf(".maiam-correction")).isEmpty();

        correction.getByLabel("Lý do sửa").fill("Ghi nhầm người cung cấp");
        correction.getByRole(AriaRole.BUTTON, named("Ghi bản sửa")).click();
        assertThat(file).containsText("Đã ghi bản sửa.");
        Locator right = file.locator(".maiam-record-correction");
        assertThat(right).containsText("Bà nội của trẻ");
        assertThat(right).containsText("Ghi nhầm người cung cấp");
        file.getByLabel("Hiện").selectOption("Bản sửa");
        assertThat(file.locator(".maiam-record-old")).hasCount(0);
        right.getByRole(AriaRole.BUTTON, named("Xem bản trước khi sửa")).click();
        assertThat(file.locator(".maiam-record-old")).containsText("Đã được sửa");
        assertThat(file.locator(".maiam-record-old summary")).isFocused();
    }

    @Test
    void aLongCaseStaysReadableForTheChair() {
        String code = journey.atFollowUp("Lê Văn Dài", new String[0]);
        IntStream.range(0, 24)
                .forEach(
                        visit -> office.complete(OFFICER, code, "visit", Papers.visit("medium", "medium", "continue")));
        office.complete(OFFICER, code, "visit", Papers.visit("low", "high", "close"));
        office.complete(OFFICER, code, "proposeClosure", Papers.closureReview());
        try (Tasklist chair = signIn(CHAIR)) {
            chair.open("Duyệt kết thúc hồ sơ", LONG_CASE);
            Locator file = chair.file();
            assertThat(file.locator(".maiam-timeline > li")).hasCount(33);
            assertThat(file.locator(".maiam-timeline > li").first()).containsText("Rà soát và đề nghị kết thúc");
            file.getByRole(AriaRole.BUTTON, named("Cũ nhất trước")).click();
            assertThat(file.locator(".maiam-timeline > li").last()).containsText("Rà soát và đề nghị kết thúc");
            assertThat(file.getByRole(AriaRole.BUTTON, named("Sửa mục này"))).hasCount(0);
            chair.photograph("hồ sơ dài của chủ tịch");
        }
    }

    private Tasklist signIn(String person) {
        return Tasklist.signIn(browser, "http://localhost:" + port, person, pictures);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
