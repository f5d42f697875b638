package vn.maiam.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.browser.TestBrowser;
import vn.maiam.plan.Plan;
import vn.maiam.plan.PlanLoading;
import vn.maiam.plan.Plans;
import vn.maiam.plan.file.SourcePlans;

/** A plan in Tasklist, from the draft over the offices' opinions to the chair's signature. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class PlanStoryTest {

    private static final String DRAFTER = "districtLabour.870";
    private static final String TITLE = "Kế hoạch bảo vệ trẻ em gõ tại bàn";
    private static final List<String> OTHER_OFFICES = List.of(
            "districtCulture.870",
            "districtEducation.870",
            "districtFinance.870",
            "districtJustice.870",
            "districtPolice.870");
    private static final String DRAFT = "Lập kế hoạch của đơn vị";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @RegisterExtension
    static final TestBrowser browser = new TestBrowser();

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    PlanLoading loading;

    @Autowired
    Plans plans;

    @Autowired
    Clock clock;

    private final Screenshots pictures = new Screenshots("plan");

    @Test
    void whatIsTypedInTheDraftIsWhatTheOfficesReadAndTheChairSigns() {
        loading.load("002.yaml", SourcePlans.text("002").getBytes(StandardCharsets.UTF_8), null);
        String code = started();
        try (Tasklist drafter = signIn(DRAFTER)) {
            typeTheDraft(drafter);
        }
        try (Tasklist drafter = signIn(DRAFTER);
                Tasklist health = signIn("districtHealth.870");
                Tasklist chair = signIn("districtChair.870")) {
            sendTheDraft(drafter, code);
            giveOpinion(health, code);
            OTHER_OFFICES.forEach(other -> agree(other, code));
            submit(drafter);
            sign(chair, code);
        }
        Plan plan = plans.find(code).orElseThrow();
        assertThat(plan.target(code + "-T4").orElseThrow().threshold()).isEqualByComparingTo("95");
        assertThat(plan.target(code + "-T1").orElseThrow().threshold()).isEqualByComparingTo("3");
    }

    private String started() {
        int year = LocalDate.now(clock).getYear() + 1;
        return office.start(
                DRAFTER,
                "plan",
                Map.of(
                        "purpose",
                        "new",
                        "basePlan",
                        "002",
                        "title",
                        TITLE,
                        "fromDay",
                        year + "-01-01",
                        "toDay",
                        year + "-12-31"));
    }

    private void typeTheDraft(Tasklist drafter) {
        drafter.take(DRAFT, TITLE).row("Mục tiêu", 4).fill("Chỉ tiêu", "95");
        drafter.waitUntilSaved();
    }

    /** Rows that lost their names while the draft was kept would lose what was typed in them. */
    private void sendTheDraft(Tasklist drafter, String code) {
        Entries target = drafter.open(DRAFT, TITLE).row("Mục tiêu", 4);
        target.shows("Mã", code + "-T4");
        target.shows("Chỉ tiêu", "95");
        assertThat(drafter.graveFaultsOf(".task-card")).isEmpty();
        drafter.complete("dự thảo");
        office.runJobs();
    }

    private void giveOpinion(Tasklist health, String code) {
        Entries opinion = health.take("Góp ý dự thảo kế hoạch", TITLE);
        opinion.row("Mục tiêu", 4).shows("Mã", code + "-T4");
        opinion.row("Mục tiêu", 4).shows("Chỉ tiêu", "95");
        opinion.choose("Ý kiến", "Đề nghị sửa").fill("Nội dung đề nghị sửa, lý do", "Thêm khám sức khỏe ở trường");
        assertThat(health.graveFaultsOf(".task-card")).isEmpty();
        health.complete("ý kiến của cơ quan");
    }

    private void agree(String person, String code) {
        String opinion = "%s-Y1%02d".formatted(code, number(person));
        office.complete(person, opinion, "giveOpinion", Map.of("opinionKind", "agree"));
    }

    /** In the order of their sectors: culture, education, finance, health, justice, police. */
    private static int number(String person) {
        int place = OTHER_OFFICES.indexOf(person);
        return place < 3 ? place + 1 : place + 2;
    }

    private void submit(Tasklist drafter) {
        office.runJobs();
        Entries submission = drafter.take("Tiếp thu ý kiến, trình ký", TITLE);
        Entries answer = submission.row("Ý kiến các ngành", 4);
        answer.shows("Trả lời", "Đề nghị sửa");
        answer.shows("Nội dung", "Thêm khám sức khỏe ở trường");
        assertThat(drafter.graveFaultsOf(".task-card")).isEmpty();
        submission.choose("Bước tiếp theo", "Trình Chủ tịch ký");
        drafter.complete("tiếp thu và trình");
    }

    private void sign(Tasklist chair, String code) {
        chair.open("Ký ban hành kế hoạch", TITLE).row("Mục tiêu", 4).shows("Mã", code + "-T4");
        Keyboard keyboard = chair.keyboard();
        keyboard.to("Nhận việc").press("Enter");
        chair.seeThatItIsMine();
        keyboard.to("Ký ban hành").press("Space");
        keyboard.to("Số kế hoạch").type("16/KH-UBND");
        keyboard.to("Ngày ký").type(DAY.format(LocalDate.now(clock))).press("Tab");
        chair.photograph("chủ tịch ký kế hoạch");
        keyboard.to("Hoàn thành").press("Enter");
        assertThat(chair.card("Ký ban hành kế hoạch", TITLE)).hasCount(0);
        office.runJobs();
    }

    private Tasklist signIn(String person) {
        return Tasklist.signIn(browser, "http://localhost:" + port, person, pictures);
    }
}
