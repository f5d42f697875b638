package vn.maiam.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.browser.Axe;
import vn.maiam.browser.InstalledBrowser;
import vn.maiam.organisation.People;
import vn.maiam.organisation.Person;

/** Whatever page a capability publishes opens for everybody whose page it is, and is accessible. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "camunda.bpm.job-execution.enabled=true")
@ActiveProfiles("test")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {

    @LocalServerPort
    int port;

    @Autowired
    List<vn.maiam.page.Page> pages;

    @Autowired
    People people;

    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void openBrowser() {
        playwright = InstalledBrowser.playwright();
        browser = InstalledBrowser.launch(playwright);
    }

    @AfterAll
    void closeBrowser() {
        playwright.close();
    }

    Stream<vn.maiam.page.Page> pages() {
        return pages.stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void opensForWhomItIsAndHasNoGraveFault(vn.maiam.page.Page published) {
        try (BrowserContext window = browser.newContext()) {
            Page page =
                    signedIn(window, somebodyWith(published.roles().iterator().next()));
            int status = page.navigate(address(published.path())).status();
            page.waitForLoadState(LoadState.NETWORKIDLE);

            assertThat(status).isEqualTo(200);
            assertThat(Axe.faults(page)).isEmpty();
        }
    }

    @Test
    void theSignInPageHasNoGraveFault() {
        try (BrowserContext window = browser.newContext()) {
            Page page = window.newPage();
            page.navigate(address("/login"));

            assertThat(Axe.faults(page)).isEmpty();
        }
    }

    private String somebodyWith(String role) {
        return people.membersOf(role).stream().map(Person::id).findFirst().orElseThrow();
    }

    private Page signedIn(BrowserContext window, String person) {
        Page page = window.newPage();
        page.navigate(address("/login"));
        page.getByLabel("Tên đăng nhập").fill(person);
        page.getByLabel("Mật khẩu").fill("demo");
        page.getByLabel("Mật khẩu").press("Enter");
        page.waitForURL(url -> !url.endsWith("/login"));
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
