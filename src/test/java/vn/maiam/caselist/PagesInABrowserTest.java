package vn.maiam.caselist;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.maiam.casefile.TestCaseFiles.THUONG_THOI_HAU;
import static vn.maiam.story.Journey.OFFICER;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.browser.InstalledBrowser;
import vn.maiam.casefile.Responsibility;
import vn.maiam.story.Journey;

/** The pages as people see them, kept as pictures. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class PagesInABrowserTest {

    private static final int LIGHT = 200_000;

    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

    @Autowired
    Responsibility responsibility;

    private int pictures;

    @BeforeAll
    static void openBrowser() {
        playwright = InstalledBrowser.playwright();
        browser = InstalledBrowser.launch(playwright);
    }

    @AfterAll
    static void closeBrowser() {
        playwright.close();
    }

    @Test
    void findsOpensAndTakesAwayByKeyboardAndSeesWhoDid() {
        String code = journey.atPlan("Nguyễn Thị Ánh Dương", "high");
        journey.reported("Lê Văn Đông");
        String moved = journey.verified("Phan Thị Đi");
        responsibility.handOver(moved, THUONG_THOI_HAU);

        try (BrowserContext window = window(1366, 900)) {
            Page page = signIn(window, OFFICER);
            assertThat(weight(page, "/children")).isLessThan(LIGHT);
            check(page, "officer");

            page.getByLabel("Họ tên trẻ").focus();
            page.keyboard().type("duong anh");
            page.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(page.locator("tbody tr")).hasCount(1);
            assertThat(page.url()).matches(".*/children\\?(order=due&)?typed=\\d+");
            check(page, "search");

            Download download = page.waitForDownload(
                    () -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tải danh sách (XLSX)"))
                            .press("Enter"));
            assertThat(download.suggestedFilename()).endsWith(".xlsx");

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(code))
                    .press("Enter");
            PlaywrightAssertions.assertThat(page.locator(".maiam-file")).containsText("Xã Thường Phước 1");
            check(page, "file");
            assertThat(weight(page, "/children/" + code)).isLessThan(LIGHT);

            page.navigate(address("/reading-log?code=" + code));
            PlaywrightAssertions.assertThat(page.locator("tbody tr").first()).containsText("Trần Văn Bé Hai");
            check(page, "reading log");
            page.navigate(address("/children/29956-2020-0001"));
            check(page, "unknown code");
        }
    }

    @Test
    void showsEverybodyWhatIsHis() {
        journey.reported("Hồ Thị Bích");
        for (String person :
                List.of("districtLabour.870", "districtManager.870", "collaborator.29956", "communeOfficer.29998")) {
            try (BrowserContext window = window(1366, 900)) {
                Page page = signIn(window, person);
                page.navigate(address("/children"));
                check(page, person);
            }
        }
        try (BrowserContext phone = window(390, 844)) {
            Page page = signIn(phone, OFFICER);
            for (String path : List.of("/children", "/reading-log")) {
                page.navigate(address(path));
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as("nothing sticks out")
                        .isEqualTo(390);
                check(page, "phone" + path.replace('/', ' '));
            }
        }
    }

    private BrowserContext window(int width, int height) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh"));
    }

    private Page signIn(BrowserContext window, String person) {
        Page page = window.newPage();
        page.navigate(address("/login"));
        page.getByLabel("Tên đăng nhập").fill(person);
        page.getByLabel("Mật khẩu").fill("demo");
        page.getByLabel("Mật khẩu").press("Enter");
        page.waitForURL(address -> !address.contains("/login"));
        return page;
    }

    /** Everything that a first visit of a page transfers, in bytes. */
    private int weight(Page signedIn, String path) {
        try (BrowserContext fresh = browser.newContext(new Browser.NewContextOptions()
                .setStorageState(signedIn.context().storageState()))) {
            Page page = fresh.newPage();
            List<Request> requests = new ArrayList<>();
            page.onRequestFinished(requests::add);
            page.navigate(address(path));
            page.waitForLoadState(LoadState.NETWORKIDLE);
            int bytes = requests.stream()
                    .map(Request::sizes)
                    .mapToInt(size -> size.responseBodySize + size.responseHeadersSize)
                    .sum();
            System.out.printf("WEIGHT %s: %d bytes in %d requests%n", path, bytes, requests.size());
            signedIn.navigate(address(path));
            return bytes;
        }
    }

    private void check(Page page, String name) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        String file = "%02d-%s.png".formatted(++pictures, name.replace(' ', '-'));
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", "pages", file)));
        var serious = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule -> rule.getId() + ": " + rule.getNodes())
                        .toList();
        assertThat(serious).as(name).isEmpty();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
