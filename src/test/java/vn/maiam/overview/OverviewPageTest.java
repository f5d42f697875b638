package vn.maiam.overview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.browser.InstalledBrowser;
import vn.maiam.story.Journey;
import vn.maiam.story.Papers;
import vn.maiam.story.Screenshots;

/** The page "Theo dõi" and the history tabs, as managers see them in Chromium. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverviewPageTest {

    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);
    private static final String CHILD = "Quách Thị Ẩn Danh";
    private static final String LABEL = "Q.T.Â.D.";

    private final Screenshots pictures = new Screenshots("overview");
    private Playwright playwright;
    private Browser browser;

    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

    private String closed;

    @BeforeAll
    void someCasesAndABrowser() {
        closed = journey.closed(CHILD + " Một");
        journey.atFollowUp(CHILD + " Hai", Papers.HEALTH);
        journey.atPlan(CHILD + " Ba", "high");
        journey.reported(CHILD + " Bốn");
        playwright = InstalledBrowser.playwright();
        browser = InstalledBrowser.launch(playwright);
    }

    @AfterAll
    void closeBrowser() {
        playwright.close();
    }

    @ParameterizedTest
    @CsvSource({
        "communeManager.29956, Xã Thường Phước 1",
        "districtManager.870, Huyện Hồng Ngự",
        "provinceManager.87, Tỉnh Đồng Tháp"
    })
    void aManagerSeesHisUnitInNumbersAndTheListBehindOne(String manager, String unit) {
        try (BrowserContext window = window()) {
            Page page = opened(window, manager);
            assertThat(page.locator("select[name=unit] option:checked")).hasText(unit);
            assertThat(page.locator(".maiam-canvas .maiam-badge.open").first()).isVisible(PATIENTLY);
            assertThat(page.locator(".maiam-chart svg").first()).isVisible();
            photograph(page, manager);

            Locator number = page.locator(".maiam-tile.open .maiam-number");
            String shown = number.innerText();
            number.click();
            Locator list = page.getByRole(AriaRole.DIALOG);
            assertThat(list.getByText(shown + " dòng", new Locator.GetByTextOptions().setExact(true)))
                    .isVisible();
            assertThat(list.locator("tbody tr").first()).isVisible();
            pictures.take(page, manager + " danh sách");
            assertThat(page.locator("body").innerText()).doesNotContain(CHILD, "Quách", LABEL);
            page.keyboard().press("Escape");
            assertThat(list).isHidden();
            assertThat(number).isFocused();
        }
    }

    @Test
    void unitAndPeriodAreChosenAndTheSameNumbersComeAsXlsx() throws IOException {
        try (BrowserContext window = window()) {
            Page page = opened(window, "provinceManager.87");
            page.getByLabel("Tìm đơn vị").fill("thuong phuoc 1");
            page.waitForResponse(answer -> answer.url().contains("unit=29956"), () -> page.locator("select[name=unit]")
                    .selectOption("29956-20200101"));
            page.waitForResponse(
                    answer -> answer.url().contains("from=") && answer.status() == 200,
                    () -> page.locator("select[name=period]").selectOption("year"));
            assertThat(page.getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName("Tháng 1/")))
                    .isVisible(PATIENTLY);
            pictures.take(page, "xã và năm");
            double open = Double.parseDouble(
                    page.locator(".maiam-tile.open .maiam-number").innerText().replace(".", ""));

            Download file =
                    page.waitForDownload(() -> page.getByText("Tải XLSX").click());

            try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file.path()))) {
                assertThat(value(book, "Đơn vị")).isEqualTo("Xã Thường Phước 1");
                assertThat(value(book, "Hồ sơ có việc đang mở")).isEqualTo(open);
                List<String> sheets = new ArrayList<>();
                book.forEach(sheet -> sheets.add(sheet.getSheetName()));
                assertThat(sheets)
                        .contains("Giai đoạn và bước", "Khối lượng cán bộ", "DS việc đang mở", "DS thời hạn trong kỳ");
                assertThat(book.getSheet("DS việc đang mở").getLastRowNum()).isGreaterThanOrEqualTo((int) open);
            }
        }
    }

    @Test
    void cockpitShowsTheHistoryOfAProcessAndOfALegThatRunsOrHasEnded() {
        try (BrowserContext window = window()) {
            Page page = signedIn(window, "districtManager.870");
            assertThat(page.locator(".maiam-tile").first()).isVisible(PATIENTLY);
            pictures.take(page, "trang đầu của Cockpit");
            page.navigate(address("/camunda/app/cockpit/default/#/processes"));
            page.locator("a[href*='process-definition']")
                    .getByText("Hồ sơ trẻ em", new Locator.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            history(page);
            assertThat(page.getByText("Lịch sử của quy trình “Hồ sơ trẻ em”")).isVisible(PATIENTLY);
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(closed)))
                    .isVisible();
            pictures.take(page, "lịch sử quy trình");

            String process = page.url();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(closed))
                    .click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(closed)))
                    .isVisible(PATIENTLY);
            assertThat(page.locator(".maiam-table").getByText("Duyệt kết thúc hồ sơ"))
                    .isVisible();
            assertThat(page.locator(".maiam-canvas .maiam-badge").first()).isVisible(PATIENTLY);
            photograph(page, "lịch sử hồ sơ đã đóng");
            assertThat(page.locator("body").innerText()).doesNotContain(CHILD, "Quách", LABEL);

            page.navigate(process);
            page.locator(".ctn-tabbed .nav-tabs a").first().click();
            assertThat(page.getByText("Lịch sử của quy trình “Hồ sơ trẻ em”")).isHidden();
            Locator running = page.locator(".ctn-tabbed a[href*='process-instance']");
            running.first().click();
            page.waitForURL("**/process-instance/**");
            assertThat(running).hasCount(0);
            history(page);
            assertThat(page.getByText("Các bước đã qua")).isVisible(PATIENTLY);
            pictures.take(page, "lịch sử của một hồ sơ");
        }
    }

    @Test
    void nothingSeriousStandsInTheWayOfAScreenReader() {
        try (BrowserContext window = window()) {
            Page page = opened(window, "districtManager.870");
            assertThat(page.locator(".maiam-canvas .maiam-badge.open").first()).isVisible(PATIENTLY);
            page.locator(".maiam-tile.open .maiam-number").click();
            assertThat(page.getByRole(AriaRole.DIALOG).locator("tbody tr").first())
                    .isVisible();
            assertThat(serious(page, ".maiam-list")).isEmpty();
            page.keyboard().press("Escape");
            assertThat(serious(page, ".maiam-overview")).isEmpty();
        }
    }

    private static List<String> serious(Page page, String part) {
        return new AxeBuilder(page)
                .include(part).analyze().getViolations().stream()
                        .filter(fault -> List.of("serious", "critical").contains(fault.getImpact()))
                        .map(fault -> fault.getId() + " " + fault.getNodes())
                        .toList();
    }

    private static void history(Page page) {
        page.locator(".ctn-tabbed .nav-tabs")
                .getByText("Lịch sử", new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private static Object value(XSSFWorkbook book, String name) {
        for (Row row : book.getSheet("Tổng hợp")) {
            if (row.getCell(0).getStringCellValue().equals(name)) {
                return row.getCell(1).getCellType() == CellType.NUMERIC
                        ? (Object) row.getCell(1).getNumericCellValue()
                        : row.getCell(1).getStringCellValue();
            }
        }
        throw new AssertionError("No line " + name);
    }

    private BrowserContext window() {
        return browser.newContext(
                new Browser.NewContextOptions().setViewportSize(1366, 900).setLocale("vi-VN"));
    }

    private Page signedIn(BrowserContext window, String person) {
        Page page = window.newPage();
        page.navigate(address("/"));
        page.getByLabel("Tên đăng nhập").fill(person);
        page.getByLabel("Mật khẩu").fill("demo");
        page.locator("form button").first().click();
        return page;
    }

    /** By the address that Welcome and our own pages link to. */
    private Page opened(BrowserContext window, String person) {
        Page page = signedIn(window, person);
        page.waitForURL("**/cockpit/**");
        page.navigate(address("/overview"));
        assertThat(page.locator(".maiam-tile.open .maiam-number")).isVisible(PATIENTLY);
        return page;
    }

    /** With a window as high as the page. */
    private void photograph(Page page, String name) {
        page.setViewportSize(1366, 4200);
        pictures.take(page, name);
        page.setViewportSize(1366, 900);
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
