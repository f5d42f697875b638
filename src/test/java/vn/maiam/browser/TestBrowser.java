package vn.maiam.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A browser for the tests of one class, as an officer has it: {@link RegisterExtension} on a static field opens it before
 * the first test and closes it after the last. Of a test that fails it keeps how its windows looked and what their consoles
 * said, below {@code target/failed}.
 */
public final class TestBrowser implements BeforeAllCallback, AfterTestExecutionCallback, AfterAllCallback {

    /** Milliseconds; the first page of a fresh server on a busy machine takes its time. */
    private static final double PATIENCE = 45_000;

    private Playwright playwright;
    private Browser browser;
    private final List<WatchedWindow> windows = new ArrayList<>();

    @Override
    public void beforeAll(ExtensionContext tests) {
        playwright = InstalledBrowser.playwright();
        browser = InstalledBrowser.launch(playwright);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            Path folder = Path.of(
                    "target",
                    "failed",
                    test.getRequiredTestClass().getSimpleName(),
                    test.getRequiredTestMethod().getName());
            for (int number = 0; number < windows.size(); number++) {
                windows.get(number).keep(folder, number + 1);
            }
        }
        windows.clear();
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        playwright.close();
    }

    /** A window of somebody in Vietnam who is not signed in: nothing is shared with another window. */
    public BrowserContext window() {
        return window(1366);
    }

    /** @param width in pixels */
    public BrowserContext window(int width) {
        BrowserContext window = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh"));
        window.setDefaultTimeout(PATIENCE);
        WatchedWindow watched = new WatchedWindow(window);
        windows.add(watched);
        return watched.forTheTest();
    }

    /** @param address of any page: whoever is not signed in is asked to first */
    public static Page signIn(BrowserContext window, String address, String person) {
        Page page = window.newPage();
        page.navigate(address);
        signIn(page, person);
        return page;
    }

    /** @param page asks for name and password */
    public static void signIn(Page page, String person) {
        page.getByLabel("Tên đăng nhập").fill(person);
        page.getByLabel("Mật khẩu").fill("demo");
        page.locator("form")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Đăng nhập").setExact(true))
                .click();
    }
}
