package vn.maiam.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.browser.Axe;
import vn.maiam.browser.InstalledBrowser;

/** The four web applications as those see them who work in them: our name, Vietnamese, nothing that leads nowhere. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "camunda.bpm.job-execution.enabled=true")
@ActiveProfiles("test")
class WebappsTest {

    private static final Pattern ENGINE_WORDS = Pattern.compile(
            "Camunda|Cockpit|Tasklist|[Pp]rocess|[Ii]nstance|[Dd]efinition|Incident|Tenant|ENGINE-|\\bUser\\b|[A-Z]{3,}_[A-Z]{3,}");

    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

    @Autowired
    Office office;

    @Autowired
    TaskService tasks;

    private final Screenshots pictures = new Screenshots("webapps");

    @BeforeAll
    static void openBrowser() {
        playwright = InstalledBrowser.playwright();
        browser = InstalledBrowser.launch(playwright);
        PlaywrightAssertions.setDefaultAssertionTimeout(45_000);
    }

    @AfterAll
    static void closeBrowser() {
        playwright.close();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "communeOfficer.29956, tasklist, '', .task-filter, officer",
        "communeChair.29956, tasklist, '', .task-filter, chair",
        "districtHealth.870, tasklist, '', .task-filter, office",
        "collaborator.29956, tasklist, '', .three-cols-layout-columns .well, collaborator",
        "communeOfficer.29956, welcome, '', .welcome-page, officer welcome",
        "communeManager.29956, welcome, '', .welcome-page, manager welcome",
        "communeManager.29956, cockpit, #/dashboard, section, manager dashboard",
        "communeManager.29956, cockpit, #/processes, table, manager processes",
        "modeler, cockpit, #/repository, .deployments, modeler deployments",
        "admin, admin, #/users, table, admin users",
        "admin, admin, #/groups, table, admin groups",
        "admin, admin, #/tenants, table, admin units"
    })
    void isOursInVietnameseAndOpenToEverybody(String person, String app, String path, String sign, String picture) {
        Page page = signedIn(person, "en-US");
        page.navigate(at(app, path));
        assertThat(page.locator(sign).first()).isVisible();
        assertThat(page.locator(".brand-name")).containsText("Mái Ấm");
        page.waitForTimeout(400);
        pictures.take(page, picture);

        if (!person.equals("modeler")) { // whose files have names that end in .bpmn
            assertThat(words(page)).as("words of %s", picture).doesNotContainPattern(ENGINE_WORDS);
        }
        assertThat(page.title()).doesNotContain("Camunda");
        assertThat(page.getAttribute("html", "lang")).isEqualTo("vi");
        assertThat(page.locator(".page-notifications .alert").count()).isZero();
        assertThat(Axe.faults(page)).isEmpty();
        page.context().close();
    }

    @Test
    void aCardSaysWhoseCaseItIsAtWhichStageAndHowMuchTimeIsLeft() {
        String code = journey.reported("Lý Thị Thẻ");
        Page page = signedIn("communeOfficer.29956", "vi-VN");
        Locator card = card(page, code);

        assertThat(card).containsText("Kiểm tra tính xác thực");
        assertThat(card).containsText("L.T.T.");
        assertThat(card).containsText("Tiếp nhận thông tin");
        assertThat(card).containsText("Khẩn cấp");
        assertThat(card.locator(".maiam-time")).containsText(Pattern.compile("còn \\d+ giờ|quá hạn \\d+"));
        assertThat(page.locator(".task-filter .name"))
                .containsText(new String[] {"Việc của đơn vị", "Việc của tôi", "Hạn hôm nay", "Quá hạn"});
        pictures.take(page, "cards");
        page.context().close();
    }

    @Test
    void aTaskIsPassedOnWithTheKeyboardAndAReason() {
        String code = journey.reported("Lý Văn Giao");
        Page page = signedIn("communeOfficer.29956", "vi-VN");
        open(page, code);
        Keyboard keyboard = new Keyboard(page);
        keyboard.to("Nhận việc").press("Enter");
        assertThat(button(page, "Giao cho người khác…")).isVisible();

        keyboard.to("Giao cho người khác…").press("Enter");
        assertThat(page.locator(".maiam-dialog select")).isFocused();
        keyboard.type("Lê");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator(".maiam-dialog textarea")).isFocused();
        keyboard.type("Tôi đi tập huấn");
        pictures.take(page, "passing on");
        assertThat(Axe.faults(page)).isEmpty();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertThat(page.locator(".maiam-dialog")).isHidden();
        assertThat(page.locator(".maiam-head .assignee")).containsText("Lê Thị Kim Loan");
        String task =
                office.taskOf("communeOfficer.29956", code, "verifyReport").getId();
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isEqualTo("communeOfficer2.29956");
        page.context().close();
    }

    @Test
    void whatIsGivenBackIsFreeAgain() {
        String code = journey.reported("Lý Văn Trả");
        Page page = signedIn("communeOfficer.29956", "vi-VN");
        open(page, code);
        button(page, "Nhận việc").click();
        button(page, "Trả lại việc…").click();
        page.keyboard().press("Escape");
        assertThat(page.locator(".maiam-dialog")).isHidden();
        assertThat(page.locator(".maiam-head .assignee")).isVisible();

        button(page, "Trả lại việc…").click();
        page.getByLabel("Lý do").fill("Nghỉ ốm");
        button(page, "Trả lại").click();
        assertThat(button(page, "Nhận việc")).isVisible();
        page.context().close();
    }

    @Test
    void englishIsChosenAndRememberedAndTheFormsStayVietnamese() {
        String code = journey.reported("Lý Thị Anh");
        Page page = signedIn("communeOfficer.29956", "vi-VN");
        button(page, "English").click();

        assertThat(page.getByText("Start process").first()).isVisible();
        assertThat(page.getByText("Forms and files stay in Vietnamese.")).isVisible();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        open(page, code);
        assertThat(button(page, "Claim")).isVisible();
        assertThat(page.locator(".maiam-form")).containsText("Ngày kiểm tra");
        pictures.take(page, "english");

        page.navigate(at("welcome", ""));
        assertThat(page.getByText("My profile").or(page.getByText("Profile")).first())
                .isVisible();
        button(page, "Tiếng Việt").click();
        assertThat(page.getByText("Thông tin cá nhân").first()).isVisible();
        page.context().close();
    }

    @Test
    void aManagerWalksFromTheProcessesToACaseAndFindsNothingOfTheEngines() {
        journey.reported("Lý Thị Dõi");
        Page page = signedIn("communeManager.29956", "vi-VN");
        page.navigate(at("cockpit", "#/processes"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tiếp nhận thông tin"))
                .first()
                .click();
        assertThat(page.locator(".djs-container").first()).isVisible();
        page.waitForTimeout(1500);
        pictures.take(page, "manager process");
        assertThat(words(page)).doesNotContainPattern(ENGINE_WORDS);
        assertThat(Axe.faults(page)).isEmpty();

        page.locator("table.process-instances a, .process-instances a, .tab-content table a")
                .first()
                .click();
        assertThat(page.locator(".djs-container").first()).isVisible();
        page.waitForTimeout(1500);
        pictures.take(page, "manager case");
        assertThat(words(page)).doesNotContainPattern(ENGINE_WORDS);
        page.context().close();
    }

    private Page signedIn(String person, String locale) {
        BrowserContext window = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(1366, 900)
                .setLocale(locale)
                .setTimezoneId("Asia/Ho_Chi_Minh"));
        Page page = window.newPage();
        page.navigate("http://localhost:" + port + "/login");
        page.getByLabel("Tên đăng nhập").fill(person);
        page.getByLabel("Mật khẩu").fill("demo");
        button(page, "Đăng nhập").click();
        page.waitForURL(Pattern.compile(".*(?<!login)$"));
        return page;
    }

    private String at(String app, String path) {
        return "http://localhost:%d/camunda/app/%s/default/%s".formatted(port, app, path);
    }

    private static Locator card(Page page, String code) {
        Locator card = page.locator("ol.tasks-list > li").filter(new Locator.FilterOptions().setHasText(code));
        assertThat(card).isVisible();
        return card;
    }

    private static void open(Page page, String code) {
        card(page, code).getByRole(AriaRole.LINK).first().click();
        assertThat(page.locator(".maiam-form .fjs-form-field").first()).isVisible();
    }

    /** All that can be read, but for the line at the foot that says what we build on. */
    private static String words(Page page) {
        return (String)
                page.evaluate(
                        """
                () => {
                  const copy = document.body.innerText;
                  const foot = document.querySelector('[cam-widget-footer]')?.innerText ?? '';
                  return copy.replace(foot, '');
                }""");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
