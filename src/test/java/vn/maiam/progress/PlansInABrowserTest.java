package vn.maiam.progress;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.browser.Axe;
import vn.maiam.browser.InstalledBrowser;
import vn.maiam.story.Journey;

/** The pages "Kế hoạch" as people see them, kept as pictures. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import(SampleFigures.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlansInABrowserTest {

    private static final int WIDE = 1280;
    private static final int NARROW = 320;
    private static final String CHILD = "Quách Thị Ẩn Danh";

    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

    @Autowired
    JdbcClient sql;

    @Autowired
    SampleMeasures measures;

    private Playwright playwright;
    private Browser browser;
    private int pictures;

    @BeforeAll
    void aChildAndABrowser() {
        String code = journey.reported(CHILD);
        long child = sql.sql("SELECT child_id FROM case_file WHERE code = :code")
                .param("code", code)
                .query(Long.class)
                .single();
        measures.children = () -> new long[] {child};
        playwright = InstalledBrowser.playwright();
        browser = InstalledBrowser.launch(playwright);
    }

    @AfterAll
    void closeBrowser() {
        playwright.close();
    }

    @Test
    void theDistrictSeesFiguresAgainstThresholdsUnitsSideBySideAndTakesThemAway() throws IOException {
        try (BrowserContext window = window(WIDE)) {
            Page page = signIn(window, "districtLabour.870");
            page.navigate(address("/plans"));
            check(page, "danh sách");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Kế hoạch bảo vệ trẻ em huyện"))
                    .first()
                    .click();
            Locator first = page.locator("tr[data-target='H-T1']");
            assertThat(first.locator("[data-cell=value]")).containsText("%");
            assertThat(first.locator("[data-cell=state]")).containsText("Chưa đạt");
            assertThat(page.locator("tr[data-target='H-T4'] [data-cell=value]")).hasText("–");
            assertThat(page.locator("tr[data-target='H-T4'] [data-cell=state]")).containsText("Chưa có số liệu");
            assertThat(page.locator("#units-place .chart svg")).isVisible();
            page.locator("#target-charts select").selectOption("H-T1");
            assertThat(page.locator("#target-charts .chart svg")).isVisible();
            check(page, "kế hoạch huyện");

            Download file = page.waitForDownload(
                    () -> page.getByText("Tải bảng chỉ tiêu (XLSX)").click());
            try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file.path()))) {
                assertThat(book.getSheet("Chỉ tiêu").getRow(1).getCell(0).getStringCellValue())
                        .isEqualTo("H-T1");
            }
            basis(page, first);
            assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Danh sách không kèm tên");
            check(page, "căn cứ ở huyện");
            assertThat(page.locator("body").innerText()).doesNotContain("Q.T.Ẩ.D.", "Quách");
        }
    }

    @Test
    void theCommuneSeesItsOwnChildrenBehindAFigureAndGetsTheFocusBack() {
        try (BrowserContext window = window(NARROW)) {
            Page page = signIn(window, "communeOfficer.29956");
            page.navigate(address("/plans"));
            check(page, "xã danh sách hẹp");
            page.navigate(address("/plans/X"));
            Locator row = page.locator("tr[data-target='X-T1']");
            basis(page, row);
            assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Q.T.Ẩ.D.");
            check(page, "căn cứ ở xã hẹp");
            page.keyboard().press("Escape");
            assertThat(row.locator("[data-cell=numerator] button")).isFocused();
            assertThat(page.locator("#units-place")).containsText("không có đơn vị cấp dưới");
            page.locator("#target-charts select").selectOption("X-T2");
            assertThat(page.locator("#target-charts .chart svg")).isVisible();
            check(page, "kế hoạch xã hẹp");
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("nothing sticks out")
                    .isEqualTo(NARROW);
        }
    }

    private static void basis(Page page, Locator row) {
        row.locator("[data-cell=numerator] button").focus();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG).locator("div > .maiam-table tbody tr"))
                .hasCount(1);
    }

    private void check(Page page, String name) {
        String file = "%02d-%s.png".formatted(++pictures, name.replace(' ', '-'));
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", "plans", file)));
        assertThat(Axe.faults(page)).as(name).isEmpty();
    }

    private BrowserContext window(int width) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 800)
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

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
