package vn.maiam.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.browser.TestBrowser;
import vn.maiam.paper.PrintedPages;
import vn.maiam.paper.WordDraft;
import vn.maiam.report.Cycle;

/** A report in Tasklist, from the commune over the district to the province, by those who write, return and read it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class ReportStoryTest {

    private static final String OFFICER = "communeOfficer.29995";
    private static final String COMMUNE = "Xã Phú Thuận B";
    private static final String SERVED = "Đoàn Thị Báo Cáo";
    private static final String FORGOTTEN = "Đoàn Văn Bỏ Sót";
    private static final String WORDING = "Phấn đấu 70% trẻ em khuyết tật được tiếp cận dịch vụ";
    private static final String RETURNED = "Chưa ghi dịch vụ của em Sót ở ấp 3";

    @RegisterExtension
    static final TestBrowser browser = new TestBrowser();

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    Cycle cycle;

    @Autowired
    Clock clock;

    private final Screenshots pictures = new Screenshots("report");

    @AfterEach
    void theClockRunsOn() {
        ClockUtil.reset();
    }

    @Test
    void theCommuneCorrectsWhatTheDistrictReturnsAndTheProvinceOpensTheConsolidatedReport() {
        disabledChild(SERVED);
        disabledChild(FORGOTTEN);
        try (Tasklist officer = signIn(OFFICER);
                Tasklist chair = signIn("communeChair.29995");
                Tasklist district = signIn("districtLabour.870");
                Tasklist province = signIn("provinceLabour.87")) {
            recordService(officer, SERVED, "doan bao cao");
            String round = cycle.opened("truyen");
            write(officer);
            sign(chair, "1 / 2 trẻ em");
            returnIt(district);

            readTheReason(officer);
            recordService(officer, FORGOTTEN, "bỏ sót");
            writeAgain(officer);
            sign(chair, "2 / 2 trẻ em");
            accept(district);

            whenTimeIsUp(round);
            String figure = consolidate(district);
            openTheFiles(province, figure);
        }
    }

    private void disabledChild(String name) {
        Map<String, Object> form = new HashMap<>(
                Map.of("known", "new", "name", name, "sex", "male", "birthDate", "2019-03-02", "hamlet", "Ấp 3"));
        form.put("livesSince", "2020-01-01");
        form.put("categories", List.of(Map.of("category", "disabled", "from", "2024-01-01")));
        office.start(OFFICER, "child", form);
    }

    private void recordService(Tasklist officer, String child, String typed) {
        Entries service = officer.start("Dịch vụ đã cung cấp cho trẻ");
        service.lookUp("Trẻ em", typed, child)
                .date("Ngày", LocalDate.now(clock).minusDays(1))
                .choose("Ghi việc gì?", "Dịch vụ")
                .select("Dịch vụ", "Chăm sóc sức khỏe")
                .fill("Đơn vị, người cung cấp", "Trạm y tế")
                .fill("Kết quả", "Đã khám");
        officer.photograph("ghi dịch vụ " + typed);
        officer.confirmStart();
    }

    private void write(Tasklist officer) {
        Entries report = officer.take("Lập báo cáo", "truyen");
        assertThat(figure(officer)).containsText("1 / 2 trẻ em");
        officer.photograph("số liệu đã tính");
        Locator counted = figure(officer)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("xem hồ sơ, sổ được tính của chỉ tiêu"));
        counted.click();
        Locator behind = officer.figures().locator(".maiam-figures-basis").first();
        assertThat(behind).containsText(SERVED);
        assertThat(behind).not().containsText(FORGOTTEN);
        assertThat(officer.graveFaultsOf(".task-card")).isEmpty();
        officer.photograph("trẻ được tính");
        report.fill("Hoạt động đã thực hiện", "Thăm trẻ khuyết tật tại nhà")
                .fill("Khó khăn, vướng mắc và nguyên nhân", "Thiếu người");
        officer.complete("lập báo cáo");
        office.runJobs();
    }

    private void sign(Tasklist chair, String figure) {
        Entries approval = chair.take("Ký duyệt báo cáo", "truyen");
        assertThat(figure(chair)).containsText(figure);
        approval.shows("Hoạt động đã thực hiện", "Thăm trẻ khuyết tật tại nhà");
        approval.choose("Đồng ý gửi báo cáo không?", "Đồng ý, ký gửi");
        assertThat(chair.graveFaultsOf(".task-card")).isEmpty();
        chair.complete("chủ tịch ký");
        office.runJobs();
    }

    private void returnIt(Tasklist district) {
        Entries check = district.take("Kiểm tra báo cáo", "truyen");
        assertThat(figure(district)).containsText("1 / 2 trẻ em");
        check.choose("Chấp nhận báo cáo không?", "Trả lại để làm lại").fill("Lý do trả lại", RETURNED);
        assertThat(district.graveFaultsOf(".task-card")).isEmpty();
        district.complete("huyện trả lại");
        office.runJobs();
    }

    private void readTheReason(Tasklist officer) {
        officer.open("Lập báo cáo", "truyen").shows("Lý do bị trả lại", RETURNED);
        officer.photograph("xã thấy lý do");
    }

    private void writeAgain(Tasklist officer) {
        Entries report = officer.take("Lập báo cáo", "truyen");
        report.shows("Hoạt động đã thực hiện", "Thăm trẻ khuyết tật tại nhà");
        officer.complete("lập lại báo cáo");
        office.runJobs();
    }

    private void accept(Tasklist district) {
        Entries check = district.take("Kiểm tra báo cáo", "truyen");
        assertThat(figure(district)).containsText("2 / 2 trẻ em");
        check.choose("Chấp nhận báo cáo không?", "Chấp nhận");
        Locator file = district.file();
        assertThat(file).containsText(RETURNED);
        assertThat(district.graveFaultsOf(".maiam-file")).isEmpty();
        district.photograph("hồ sơ báo cáo");
        district.backToForm();
        district.complete("huyện chấp nhận");
        office.runJobs();
    }

    /** The nine others have not reported. */
    private void whenTimeIsUp(String round) {
        ClockUtil.setCurrentTime(Date.from(clock.instant().plus(Duration.ofDays(11))));
        office.runTimers(round);
        office.runJobs();
        ClockUtil.reset();
    }

    /** @return the figure as the district reads it */
    private String consolidate(Tasklist district) {
        Entries report = district.take("Tổng hợp báo cáo", "truyen");
        String missing = report.input("Đơn vị chưa báo cáo").inputValue();
        assertThat(missing).contains("Xã Thường Phước 1").doesNotContain(COMMUNE);
        report.shows("Khó khăn, vướng mắc và nguyên nhân", COMMUNE + ": Thiếu người");
        report.shows("Đề xuất, kiến nghị", "");
        String figure = figure(district).locator("td").first().innerText();
        report.fill("Hoạt động đã thực hiện", "Đôn đốc các xã");
        assertThat(district.graveFaultsOf(".task-card")).isEmpty();
        district.complete("huyện tổng hợp");
        office.runJobs();
        return figure.lines().findFirst().orElseThrow();
    }

    private void openTheFiles(Tasklist province, String figure) {
        Entries receipt = province.take("Tiếp nhận báo cáo", "truyen");
        assertThat(figure(province)).containsText(figure);
        String text = WordDraft.text(province.download("Báo cáo (DOCX)"));
        assertThat(text).contains(WORDING, figure.replace(" / ", "/"), "Đôn đốc các xã", "Xã Thường Phước 1");
        String printed = new PrintedPages(province.download("Báo cáo (PDF)")).text();
        assertThat(printed.replace(" ", "")).contains(figure.replace(" ", ""));
        assertThat(text).doesNotContain(SERVED, FORGOTTEN);
        assertThat(province.graveFaultsOf(".task-card")).isEmpty();
        receipt.choose("Tiếp nhận báo cáo không?", "Tiếp nhận");
        province.complete("tỉnh tiếp nhận");
    }

    private Locator figure(Tasklist somebody) {
        return somebody.figures()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(WORDING))
                .first();
    }

    private Tasklist signIn(String person) {
        return Tasklist.signIn(browser, "http://localhost:" + port + "/", person, pictures);
    }
}
