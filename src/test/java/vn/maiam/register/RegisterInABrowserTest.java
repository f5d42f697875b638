package vn.maiam.register;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.browser.Axe;
import vn.maiam.browser.InstalledBrowser;
import vn.maiam.story.Screenshots;

/** A register from its page to its workbook, as an officer goes through it outside Tasklist. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class RegisterInABrowserTest {

    private static Playwright playwright;
    private static Browser browser;

    private final Screenshots pictures = new Screenshots("register");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

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
    void isBegunListedTakenAwayAndCorrected() throws IOException {
        try (BrowserContext window = browser.newContext(new Browser.NewContextOptions().setViewportSize(1366, 900))) {
            Page page = signIn(window, "communeOfficer.29956");
            page.navigate(address("/registers"));
            look(page, "registers");
            link(page, "Số trẻ em theo khai báo").click();
            look(page, "empty register");

            link(page, "Ghi mới").click();
            assertThat(page.getByLabel("Năm", new Page.GetByLabelOptions().setExact(false))
                            .first())
                    .isVisible();
            look(page, "new entry");
            button(page, "Ghi vào sổ").click();
            assertThat(page.locator(".maiam-alert")).containsText("Năm");
            look(page, "refused");

            fill(page, "2026", "4321", "Công an xã");
            look(page, "filled");
            button(page, "Ghi vào sổ").click();
            page.waitForURL("**/registers/population/DS-29956-*");
            assertThat(page.locator(".maiam-timeline")).containsText("Số trẻ em theo khai báo");
            page.locator(".maiam-record summary").click();
            look(page, "entry");

            button(page, "Sửa mục này").click();
            page.locator(".maiam-correction input[id$=Field_children]").fill("4322");
            page.getByLabel("Lý do sửa (bắt buộc)").fill("Gõ nhầm một số.");
            look(page, "correction");
            button(page, "Ghi bản sửa").click();
            assertThat(page.locator(".maiam-timeline > li")).hasCount(2);
            assertThat(page.locator(".maiam-record-correction")).containsText("4322");
            look(page, "corrected");

            page.navigate(address("/registers/population"));
            page.getByLabel("Tìm", new Page.GetByLabelOptions().setExact(true)).fill("cong an");
            page.keyboard().press("Enter");
            assertThat(page.locator("tbody tr")).hasCount(1);
            assertThat(page.locator("tbody tr")).containsText("4322");
            assertThat(page.url()).doesNotContain("cong");
            look(page, "list");
            Download download = page.waitForDownload(
                    () -> button(page, "Tải danh sách (XLSX)").click());
            try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(download.path()))) {
                Row row = workbook.getSheetAt(0).getRow(1);
                assertThat(row.getCell(0).getStringCellValue()).startsWith("DS-29956-");
                assertThat(row.getCell(7).getNumericCellValue()).isEqualTo(4322);
            }
        }
        assertThat(sql.sql("SELECT children FROM declared_population WHERE source = 'Công an xã'")
                        .query(Integer.class)
                        .list())
                .contains(4322)
                .doesNotContain(4321);
        assertThat(sql.sql("SELECT criteria FROM list_log WHERE exported")
                        .query(String.class)
                        .list())
                .contains("Sổ: Số trẻ em theo khai báo");
    }

    private void fill(Page page, String year, String children, String source) {
        page.locator("input[id$=Field_forYear]").fill(year);
        page.locator("input[id$=Field_children]").fill(children);
        page.locator("input[id$=Field_source]").fill(source);
        page.locator(".fjs-form-field-select .fjs-input-group").click();
        page.locator(".fjs-dropdownlist-item").first().click();
        page.locator(".fjs-form-field-datetime input").first().fill("15/01/2026");
        page.keyboard().press("Tab");
    }

    private void look(Page page, String name) {
        pictures.take(page, name);
        assertThat(Axe.faults(page)).as(name).isEmpty();
    }

    private static com.microsoft.playwright.Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Page signIn(BrowserContext window, String person) {
        Page page = window.newPage();
        page.navigate(address("/login"));
        page.fill("input[name=username]", person);
        page.fill("input[name=password]", "demo");
        page.click("button[type=submit]");
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
