package vn.maiam.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.maiam.browser.Axe;
import vn.maiam.browser.TestBrowser;

/** Tasklist in the browser of one person, by the words that stand on the page. */
final class Tasklist implements AutoCloseable {

    /** Long enough for a list that looks for new tasks every two seconds. */
    private static final long UNTIL_LISTED = 25_000;

    /** What a page does by itself every ten seconds, looking for tasks and keeping drafts, it does here every two. */
    private static final String TIME_FLIES =
            """
            const every = window.setInterval;
            window.setInterval = (work, pause, ...more) => every(work, pause === 10000 ? 2000 : pause, ...more);""";

    private static final double A_LOOK = 1_000;

    private static final int AROUND_A_FORM = 420;

    private final BrowserContext window;
    private final Page page;
    private final Screenshots screenshots;

    private Tasklist(BrowserContext window, Screenshots screenshots) {
        this.window = window;
        this.page = window.newPage();
        this.screenshots = screenshots;
    }

    static Tasklist signIn(TestBrowser browser, String address, String person, Screenshots screenshots) {
        Tasklist tasklist = at(browser, address, screenshots);
        TestBrowser.signIn(tasklist.page, person);
        assertThat(tasklist.list("Việc của đơn vị")).isVisible();
        return tasklist;
    }

    static Tasklist signInWithTheKeyboard(TestBrowser browser, String address, String person, Screenshots screenshots) {
        Tasklist tasklist = at(browser, address, screenshots);
        Keyboard keyboard = tasklist.keyboard();
        keyboard.to("Tên đăng nhập").type(person);
        keyboard.to("Mật khẩu").type("demo").press("Enter");
        assertThat(tasklist.list("Việc của đơn vị")).isVisible();
        return tasklist;
    }

    private static Tasklist at(TestBrowser browser, String address, Screenshots screenshots) {
        BrowserContext window = browser.window();
        window.addInitScript(TIME_FLIES);
        Tasklist tasklist = new Tasklist(window, screenshots);
        tasklist.page.navigate(address);
        return tasklist;
    }

    /** Opens the form that starts a process. */
    Entries start(String process) {
        page.getByText("Bắt đầu quy trình").first().click();
        dialog().getByRole(AriaRole.TEXTBOX).first().fill(process);
        process(process).click();
        return form();
    }

    Locator process(String name) {
        return dialog().getByText(name, new Locator.GetByTextOptions().setExact(true));
    }

    void confirmStart() {
        button(dialog(), "Bắt đầu").click();
        seeThatItHasStarted();
    }

    /** A report that was refused stays open. */
    void seeThatItHasStarted() {
        assertThat(dialog()).isHidden();
    }

    /** Opens a task of the unit, without taking it. */
    Entries open(String task, String child) {
        Locator card = card(task, child);
        turnPagesUntilListed(card);
        card.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(task))
                .click();
        assertThat(page.locator(".task-card > header h2")).hasText(task);
        return form();
    }

    /** The list comes in pages, the most urgent first; others have work here, too. */
    private void turnPagesUntilListed(Locator card) {
        Instant end = Instant.now().plusMillis(UNTIL_LISTED);
        while (!card.isVisible() && Instant.now().isBefore(end)) {
            Locator next = page.locator(".pagination-next:not(.disabled) a:visible");
            Locator first = page.locator(".pagination-page a:visible");
            if (next.count() > 0) {
                next.first().click();
            } else if (first.count() > 0) {
                first.first().click();
            }
            lookFor(card);
        }
        assertThat(card).isVisible();
    }

    private static void lookFor(Locator card) {
        try {
            card.waitFor(new Locator.WaitForOptions().setTimeout(A_LOOK));
        } catch (TimeoutError notYet) {
            // It may be on the next page.
        }
    }

    Entries take(String task, String child) {
        Entries form = open(task, child);
        claim();
        return form;
    }

    void claim() {
        press("Nhận việc");
        seeThatItIsMine();
    }

    void seeThatItIsMine() {
        assertThat(page.getByText("Trả lại việc")).isVisible();
        assertThat(page.getByText("Nhận việc để điền biểu mẫu.")).isHidden();
    }

    Entries form() {
        Locator form = page.locator(".maiam-form");
        assertThat(form.locator(".fjs-form-field").first()).isVisible();
        return new Entries(form);
    }

    void press(String name) {
        button(page.locator("body"), name).click();
    }

    void giveBack(String task, String child) {
        open(task, child);
        press("Trả lại việc…");
        page.getByLabel("Lý do").fill("Đồng nghiệp làm tiếp");
        press("Trả lại");
        assertThat(page.getByText("Nhận việc để điền biểu mẫu.")).isVisible();
    }

    /** Sends the form; it has been taken when the task is gone from the page. */
    void complete(String name) {
        photograph(name);
        press("Hoàn thành");
        assertThat(page.getByText("Hãy chọn một việc trong danh sách.")).isVisible();
    }

    /** The same person's second tab: one session, another page. */
    Tasklist secondTab() {
        Tasklist tab = new Tasklist(window, screenshots);
        tab.page.navigate(page.url());
        return tab;
    }

    void seeThatTheListIsOpen(String name) {
        assertThat(page.locator(".task-filter.active")).containsText(name);
    }

    Keyboard keyboard() {
        return new Keyboard(page);
    }

    Locator alert() {
        return page.locator(".maiam-alert");
    }

    /** The line that says when the draft was saved, and whose draft was found. */
    Locator draft() {
        return page.locator(".maiam-draft");
    }

    void waitUntilSaved() {
        assertThat(draft()).containsText(Pattern.compile("Đã lưu lúc \\d\\d:\\d\\d:\\d\\d"));
    }

    /** What a browser tells a page that is about to go. */
    void sayGoodbye() {
        page.evaluate("() => window.dispatchEvent(new Event('pagehide'))");
    }

    void leaveThePage() {
        sayGoodbye();
        waitUntilSaved();
    }

    /** As if the server had been started anew, or the working day had passed. */
    void loseTheSession() {
        window.clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
    }

    void signInAgainInAnotherTab(String person) {
        Page tab = window.waitForPage(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Đăng nhập lại ở thẻ mới"))
                        .click());
        TestBrowser.signIn(tab, person);
        tab.waitForLoadState();
        tab.close();
    }

    /** As on a machine that has too much to do: keys come before the page is drawn anew. */
    void drawLate() {
        page.evaluate(
                "() => { window.requestAnimationFrame = (draw) => setTimeout(() => draw(performance.now()), 500); }");
    }

    /** Without a farewell, as when the laptop is closed. */
    void switchOff() {
        window.close();
    }

    void closeDialog() {
        button(dialog(), "Đóng").click();
        assertThat(dialog()).isHidden();
    }

    Locator file() {
        tab("Hồ sơ").click();
        return page.locator(".maiam-file");
    }

    /** The figures of a report, above its form. */
    Locator figures() {
        return page.locator(".maiam-figures");
    }

    /** @param link of the open task. @return the file that it gives */
    byte[] download(String link) {
        Download file =
                page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                        .click());
        try (InputStream content = file.createReadStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Entries backToForm() {
        tab("Biểu mẫu").click();
        return form();
    }

    List<String> graveFaultsOf(String part) {
        return Axe.faults(page, part);
    }

    Locator card(String task, String child) {
        return page.locator("ol.tasks-list > li")
                .filter(new Locator.FilterOptions().setHasText(task))
                .filter(new Locator.FilterOptions().setHasText(child));
    }

    /** Taken with a window as high as its form, or a picture would show only the part on the screen. */
    void photograph(String name) {
        var size = page.viewportSize();
        page.setViewportSize(size.width, Math.max(size.height, heightOfForm() + AROUND_A_FORM));
        screenshots.take(page, name);
        page.setViewportSize(size.width, size.height);
    }

    private int heightOfForm() {
        Locator form = page.locator(".maiam-form, .maiam-file").first();
        return form.isVisible() ? (int) form.boundingBox().height : 0;
    }

    /** Everything that the browser would keep after the person has left. */
    String kept() {
        Object kept = page.evaluate("() => ({...localStorage, session: JSON.stringify({...sessionStorage})})");
        return ((Map<?, ?>) kept).toString();
    }

    @Override
    public void close() {
        if (window.pages().size() > 1) {
            page.close();
        } else {
            window.close();
        }
    }

    private Locator dialog() {
        return page.locator(".modal-dialog");
    }

    private Locator list(String name) {
        return page.locator(".task-filter").filter(new Locator.FilterOptions().setHasText(name));
    }

    private Locator tab(String name) {
        return page.locator(".nav-tabs").getByText(name, new Locator.GetByTextOptions().setExact(true));
    }

    private Locator button(Locator place, String name) {
        return place.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
