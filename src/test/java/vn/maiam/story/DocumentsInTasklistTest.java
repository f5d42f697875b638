package vn.maiam.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.maiam.story.Journey.HEALTH_OFFICE;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.browser.TestBrowser;
import vn.maiam.document.SampleFiles;

/** Documents in the tab "Hồ sơ", as an officer adds and looks at them. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "camunda.bpm.job-execution.enabled=true")
@ActiveProfiles("test")
class DocumentsInTasklistTest {

    private static final String OFFICER = "communeOfficer.29974";
    private static final String VERIFY = "Kiểm tra tính xác thực";

    /** Milliseconds. */
    @RegisterExtension
    static final TestBrowser browser = new TestBrowser();

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    Journey journey;

    private final Screenshots pictures = new Screenshots("documents");

    @Test
    void severalAreAddedAtOnceAndWhatIsNotTakenSaysWhyAtItsName() {
        office.start(OFFICER, "childCase", Papers.report("Võ Thị Mận", "2015-05-20"));
        try (Tasklist officer = signIn(OFFICER)) {
            officer.open(VERIFY, "V.T.M., nam, 2015");
            Locator file = officer.file();
            add(
                    file,
                    payload("Giấy khai sinh.pdf", SampleFiles.pdf(3)),
                    payload("ảnh.jpg", SampleFiles.jpeg(900, 600)),
                    payload("ảnh.jpg", SampleFiles.photo()),
                    payload("tranh.svg", SampleFiles.svgWithHtml()),
                    payload("phim.pdf", new byte[21 * 1024 * 1024]));

            assertThat(file.locator(".maiam-document")).hasCount(3);
            assertThat(file.locator(".maiam-document").first()).containsText("ảnh (2).jpg");
            assertThat(file.locator(".maiam-document").last()).containsText("Giấy khai sinh.pdf");
            assertThat(file.locator(".maiam-document").last()).containsText("PDF, 3 trang");
            assertThat(upload(file, "tranh.svg")).containsText("Chỉ nhận tệp PDF, DOCX, XLSX, JPEG và PNG");
            assertThat(upload(file, "phim.pdf")).containsText("Tệp lớn hơn 20 MB");
            assertThat(file.locator(".maiam-uploads")).containsText("Đã thêm với tên ảnh (2).jpg.");
            officer.photograph("tài liệu");
            assertAccessible(file);

            lookThroughThePdf(officer, file);
            lookAtThePhoto(officer, file);
            Download download = file.page().waitForDownload(() -> link(file, "Tải về Giấy khai sinh.pdf")
                    .click());
            assertThat(download.suggestedFilename()).isEqualTo("Giấy khai sinh.pdf");
        }
    }

    private void lookThroughThePdf(Tasklist officer, Locator file) {
        button(file, "Xem trước Giấy khai sinh.pdf").click();
        Locator preview = preview(file);
        assertShown(preview);
        assertThat(preview).containsText("Trang 1 trên 3");
        button(preview, "Trang sau").click();
        assertThat(preview).containsText("Trang 2 trên 3");
        assertShown(preview);
        officer.photograph("xem trước PDF");
        assertAccessible(file);
        file.page().keyboard().press("Escape");
        assertThat(preview).hasCount(0);
        assertThat(button(file, "Xem trước Giấy khai sinh.pdf")).isFocused();
    }

    private void lookAtThePhoto(Tasklist officer, Locator file) {
        button(file, "Xem trước ảnh.jpg").click();
        assertShown(preview(file));
        officer.photograph("xem trước ảnh");
        button(preview(file), "Đóng").click();
        assertThat(preview(file)).hasCount(0);
    }

    @Test
    void anOfficeAddsToItsReferralAlthoughTheFileIsNotItsToRead() {
        String code = journey.atPlan("Võ Văn Ổi", "medium");
        office.complete(Journey.OFFICER, code, "draftPlan", Papers.plan(Papers.HEALTH));
        office.complete(Journey.CHAIR, code, "approvePlan", Papers.planApproved());
        try (Tasklist health = signIn(HEALTH_OFFICE)) {
            health.open("Trả lời phiếu chuyển gửi", "V.V.Ổ., nam, 2015");
            Locator file = health.file();
            add(file, payload("Phiếu khám.pdf", SampleFiles.pdf(1)));
            assertThat(file.locator(".maiam-document")).containsText("của phiếu chuyển gửi " + code + "-G01");
            health.photograph("tài liệu của cơ quan nhận");
        }
    }

    private static void add(Locator file, FilePayload... files) {
        file.locator("input[type=file]").setInputFiles(files);
    }

    private static FilePayload payload(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }

    private static Locator upload(Locator file, String name) {
        return file.locator(".maiam-uploads li").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static Locator preview(Locator file) {
        return file.page().locator("dialog.maiam-preview");
    }

    /** The browser has got a picture and drawn it. */
    private static void assertShown(Locator preview) {
        assertThat(preview.locator("p[role=status]")).hasText("");
        assertThat((int) preview.locator("img").evaluate("image => image.naturalWidth"))
                .isGreaterThan(500);
    }

    private static void assertAccessible(Locator file) {
        List<Rule> faults = new AxeBuilder(file.page())
                .include(List.of(".maiam-file-part:has(.maiam-documents)"))
                .analyze()
                .getViolations();
        assertThat(faults).extracting(Rule::getId).isEmpty();
    }

    private static Locator button(Locator place, String name) {
        return place.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Locator place, String name) {
        return place.getByRole(
                AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private Tasklist signIn(String person) {
        return Tasklist.signIn(browser, "http://localhost:" + port + "/", person, pictures);
    }
}
