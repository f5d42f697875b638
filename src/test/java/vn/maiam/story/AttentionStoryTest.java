package vn.maiam.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.browser.TestBrowser;
import vn.maiam.notification.Reminders;

/** An overdue report on the page "Việc cần xử lý" of the officer, his chair and the district's office. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "camunda.bpm.job-execution.enabled=true")
@ActiveProfiles("test")
class AttentionStoryTest {

    private static final String OFFICER = "communeOfficer.29980";

    /** Milliseconds, for the first page of a fresh server. */
    @RegisterExtension
    static final TestBrowser browser = new TestBrowser();

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    Reminders reminders;

    private final Screenshots pictures = new Screenshots("attention");

    @Test
    void anOverdueReportIsSeenByWhoHasItByTheChairAndByTheDistrict() {
        String code = reportedHoursAgo(13, "Mạc Thị Quá Hạn");
        String near = reportedHoursAgo(10, "Mạc Văn Sắp Đến");
        String half = reportedHoursAgo(7, "Mạc Thị Nửa Chừng");
        reminders.goRound();

        try (BrowserContext window = browser.window()) {
            Page page = open(window, OFFICER);
            assertThat(row(page, code)).containsText("quá hạn 1 giờ");
            assertThat(row(page, near)).containsText(java.util.regex.Pattern.compile("còn (2 giờ|1 giờ 5. phút)"));
            assertThat(row(page, half)).containsText("M.T.N.C., nam, 2015");
            lookAt(page, "officer");
            row(page, code)
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Mở việc"))
                    .click();
            assertThat(page.locator(".task-card > header h2")).hasText("Kiểm tra tính xác thực");
        }
        try (BrowserContext window = browser.window()) {
            Page page = open(window, "communeChair.29980");
            assertThat(row(page, near)).containsText("Cán bộ bảo vệ trẻ em cấp xã");
            assertThat(row(page, half)).hasCount(0);
            assertThat(row(page, code).getByText("Mở việc")).hasCount(0);
            lookAt(page, "chair");
        }
        try (BrowserContext window = browser.window()) {
            Page page = open(window, "districtLabour.870");
            assertThat(row(page, code)).containsText("M.T.Q.H., nam, 2015");
            assertThat(row(page, near)).hasCount(0);
            lookAt(page, "district-office");
        }
        try (BrowserContext window = browser.window()) {
            Page page = open(window, "communeChair.29998");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Không có việc nào");
            lookAt(page, "nothing");
        }
    }

    private String reportedHoursAgo(int hours, String childName) {
        String received = LocalDateTime.now(ZoneId.of("Asia/Ho_Chi_Minh"))
                .minusHours(hours)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
        return office.start(
                OFFICER,
                "childCase",
                Papers.with(Papers.report(childName, "2015-05-20"), Map.of("receivedAt", received)));
    }

    private Page open(BrowserContext window, String person) {
        Page page = TestBrowser.signIn(window, "http://localhost:" + port + "/attention", person);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Việc cần xử lý")))
                .isVisible();
        return page;
    }

    private static Locator row(Page page, String code) {
        return page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(code));
    }

    private void lookAt(Page page, String name) {
        pictures.take(page, name);
        assertThat(new AxeBuilder(page)
                        .analyze().getViolations().stream()
                                .filter(rule ->
                                        "serious".equals(rule.getImpact()) || "critical".equals(rule.getImpact()))
                                .map(Rule::toString))
                .isEmpty();
    }
}
