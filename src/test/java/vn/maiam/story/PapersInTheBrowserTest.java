package vn.maiam.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.browser.Axe;
import vn.maiam.browser.TestBrowser;
import vn.maiam.paper.PrintedPages;
import vn.maiam.paper.WordDraft;

/** Papers where people meet them: in the file beside a task, and on the administrator's page. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "camunda.bpm.job-execution.enabled=true")
@ActiveProfiles("test")
class PapersInTheBrowserTest {

    @RegisterExtension
    static final TestBrowser browser = new TestBrowser();

    private final Screenshots pictures = new Screenshots("papers-in-the-browser");

    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

    @Test
    void anOfficerTakesTheReportFromTheFileBesideHisTaskAndBringsItBackSigned() throws IOException {
        journey.reported("Ngô Thị Trong Hồ Sơ");
        try (Tasklist officer = Tasklist.signIn(browser, address("/"), "communeOfficer.29956", pictures)) {
            officer.open("Kiểm tra tính xác thực", "N.T.T.H.S.");
            Locator papers = officer.file().locator(".maiam-papers");
            assertThat(papers).containsText("Mẫu số 01. Báo cáo tiếp nhận thông tin trẻ em");
            assertThat(papers).containsText("Trần Văn Bé Hai");
            Page page = papers.page();

            Download pdf =
                    page.waitForDownload(() -> papers.getByText("Tải PDF").click());

            assertThat(pdf.suggestedFilename()).matches("29956-\\d{4}-\\d{4}-mau-01-\\d{8}\\.pdf");
            byte[] report;
            try (InputStream content = pdf.createReadStream()) {
                report = content.readAllBytes();
            }
            assertThat(new PrintedPages(report).text()).contains("Ngô Thị Trong Hồ Sơ", "Độc lập - Tự do - Hạnh phúc");

            page.waitForFileChooser(() -> papers.getByText("Tải lên bản đã ký").click())
                    .setFiles(new FilePayload("bao-cao-da-ky.pdf", "application/pdf", report));
            assertThat(papers).containsText("Bản đã ký: bao-cao-da-ky.pdf");
            papers.scrollIntoViewIfNeeded();
            pictures.take(page, "trong hồ sơ");
            assertNothingSerious(page, ".maiam-papers");
        }
    }

    @Test
    void anAdministratorIsToldWhatIsWrongWithATemplate() {
        try (BrowserContext window = browser.window()) {
            Page page = TestBrowser.signIn(window, address("/admin/papers"), "admin");
            pictures.take(page, "mẫu giấy tờ");
            assertNothingSerious(page, "body");
            page.getByLabel("Xem, thay mẫu: Mẫu số 03").click();
            page.getByLabel("Tệp Word")
                    .setInputFiles(new FilePayload(
                            "mau-cua-tinh.docx",
                            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                            new WordDraft().paragraph("Trẻ: {child.nick}").save()));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Thay mẫu"))
                    .click();

            assertThat(page.getByRole(AriaRole.ALERT))
                    .containsText("Không có trường {child.nick}. Ở “Trẻ: {child.nick}”.");
            pictures.take(page, "mẫu không được nhận");
            assertNothingSerious(page, "body");
        }
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private static void assertNothingSerious(Page page, String part) {
        assertThat(Axe.faults(page, part)).isEmpty();
    }
}
