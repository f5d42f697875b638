package vn.maiam.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A browser for the tests of one class, as an officer has it: {@link RegisterExtension} on a static field opens it before
 * the first test and closes it after the last.
 */
public final class TestBrowser implements BeforeAllCallback, AfterAllCallback {

    /** Milliseconds; the first page of a fresh server on a busy machine takes its time. */
    private static final double PATIENCE = 45_000;

    private Playwright playwright;
    private Browser browser;

    @Override
    public void beforeAll(ExtensionContext tests) {
        playwright = InstalledBrowser.playwright();
        browser = InstalledBrowser.launch(playwright);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        playwright.close();
    }

    /** A window of somebody in Vietnam who is not signed in: nothing is shared with another window. */
    public BrowserContext window() {
        BrowserContext window = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(1366, 900)
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh"));
        window.setDefaultTimeout(PATIENCE);
        return window;
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
