package vn.maiam.caselist;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.maiam.story.Journey.OFFICER;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.web.context.WebApplicationContext;
import vn.maiam.story.Journey;
import vn.maiam.story.Office;

@SpringBootTest
@ActiveProfiles("test")
class ReadingLogPageTest {

    private static final String LOG = "/reading-log";
    private static final Map<String, Object> POPULATION = Map.of(
            "forYear", 2031, "ageGroup", "all", "children", 10, "declaredOn", "2026-01-15", "source", "Công an xã");

    @Autowired
    WebApplicationContext application;

    @Autowired
    Journey journey;

    @Autowired
    Office office;

    @Autowired
    JdbcClient sql;

    private ListBrowser browser;
    private String code;

    @BeforeEach
    void aFileNobodyHasOpened() {
        browser = new ListBrowser(application);
        code = journey.reported("Nhật Thị " + Long.toString(System.nanoTime(), 36));
    }

    @Test
    void anOfficerSeesWhoOpenedAFileOfHisUnitWhenAndWhatFor() throws Exception {
        browser.opened("districtLabour.870", "/api/cases/" + code + "/file");
        browser.opened("communeChair.29956", "/api/cases/" + code + "/file");

        String log = browser.page(OFFICER, LOG + "?code=" + code);

        assertThat(log)
                .containsSubsequence(
                        "Phạm Quốc Tuấn", "Chủ tịch Ủy ban nhân dân cấp xã, Xã Thường Phước 1", code, "Xem hồ sơ")
                .containsSubsequence("Phạm Quốc Tuấn", "Nguyễn Thị Ánh Nguyệt", "huyện Hồng Ngự")
                .contains(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"))
                        .format(java.time.format.DateTimeFormatter.ofPattern("dd/MM/yyyy")))
                .doesNotContain("Bị từ chối");
    }

    @Test
    void anAttemptThatWasRefusedStandsOut() throws Exception {
        assertThat(browser.opened("communeOfficer.29962", "/children/" + code).getStatus())
                .isEqualTo(404);

        assertThat(browser.page(OFFICER, LOG + "?code=" + code))
                .containsSubsequence("Huỳnh Thị Cẩm Tú", "<strong class=\"refused\">Bị từ chối: </strong>", "Mở hồ sơ");
    }

    @Test
    void itIsNarrowedByPersonAndPeriod() throws Exception {
        browser.opened("districtLabour.870", "/api/cases/" + code + "/file");
        String log = LOG + "?code=" + code;

        assertThat(browser.page(OFFICER, log + "&person=anh nguyet")).contains("Nguyễn Thị Ánh Nguyệt");
        assertThat(browser.page(OFFICER, log + "&person=cam tu")).contains("Không có lần xem nào khớp");
        assertThat(browser.page(OFFICER, log + "&person=%")).contains("Không có lần xem nào khớp");
        String today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();
        assertThat(browser.page(OFFICER, log + "&from=" + today + "&to=" + today))
                .contains("Nguyễn Thị Ánh Nguyệt");
        assertThat(browser.page(OFFICER, log + "&to=2026-01-01")).contains("Không có lần xem nào khớp");
        assertThat(browser.opened(OFFICER, log + "&from=hôm qua").getStatus()).isEqualTo(400);
        assertThat(browser.page(OFFICER, log + "&from=hôm qua")).contains("Ngày chưa đúng");
        assertThat(browser.page(OFFICER, LOG + "?code=%25&before=x")).contains("Không có lần xem nào khớp");
    }

    @Test
    void listsOfNamesAreThereToo() throws Exception {
        browser.searched("districtLabour.870", "code", code);
        browser.sent("communeManager.29956", "/children/export", "stage", "detection");

        assertThat(browser.page(OFFICER, LOG + "?kind=lists"))
                .containsSubsequence("Võ Thị Mỹ Hạnh", "Tải danh sách về máy, không có tên trẻ:")
                .containsSubsequence(
                        "Nguyễn Thị Ánh Nguyệt", "Xem danh sách, có tên trẻ: 1 hồ sơ của đơn vị (theo mã hồ sơ)");
    }

    @Test
    void entriesOfRegistersAreThereWithTheirLabels() throws Exception {
        String entry = office.start(OFFICER, "population", POPULATION);
        browser.opened("districtLabour.870", "/api/entries/" + entry + "/file");
        browser.opened("communeOfficer.29962", "/registers/population/" + entry);

        assertThat(browser.page(OFFICER, LOG + "?kind=entries&code=" + entry))
                .containsSubsequence("Bị từ chối", "Mở sổ")
                .containsSubsequence(
                        "Nguyễn Thị Ánh Nguyệt",
                        "/registers/population/" + entry,
                        "2031 · Trẻ em dưới 16 tuổi",
                        "Xem sổ");
        assertThat(browser.page(OFFICER, LOG + "?code=" + entry)).contains("Không có lần xem nào khớp");
        assertThat(browser.page("communeOfficer.29962", LOG + "?kind=entries&code=" + entry))
                .contains("Không có lần xem nào khớp");
    }

    @Test
    void itGoesBackPageByPage() throws Exception {
        for (int time = 0; time < 60; time++) {
            sql.sql("INSERT INTO access_log (at, person_id, case_code, what) VALUES (CURRENT_TIMESTAMP, ?, ?, ?)")
                    .params(OFFICER, code, "Lần " + time)
                    .update();
        }
        String first = browser.page(OFFICER, LOG + "?code=" + code);
        String older =
                first.replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1").replace("&amp;", "&");

        assertThat(first).contains("Lần 59", "Lần 10<").doesNotContain("Lần 9<");
        assertThat(browser.page(OFFICER, older)).contains("Lần 9<", "Lần 0<").doesNotContain("Lần 10<", "rel=\"next\"");
    }

    @Test
    void onlyThoseWhoAnswerForTheFileSeeWhoOpenedIt() throws Exception {
        browser.opened(OFFICER, "/api/cases/" + code + "/file");

        for (String person : new String[] {OFFICER, "communeChair.29956", "districtLabour.870", "provinceLabour.87"}) {
            assertThat(browser.page(person, LOG + "?code=" + code)).as(person).contains("/children/" + code);
        }
        assertThat(browser.page("communeOfficer.29962", LOG + "?code=" + code)).doesNotContain("/children/" + code);
        for (String person :
                new String[] {"collaborator.29956", "communeManager.29956", "districtHealth.870", "admin", "modeler"}) {
            assertThat(browser.opened(person, LOG).getStatus()).as(person).isEqualTo(403);
        }
    }

    @Test
    void aFileAndACodeThatDoesNotExistAreRefusedAlike() throws Exception {
        String refused = withoutToken(browser.page("communeOfficer.29962", "/children/" + code));

        assertThat(refused).contains("Không có hồ sơ này trong phần việc của bạn", "tìm trong danh sách hồ sơ");
        assertThat(withoutToken(browser.page("communeOfficer.29962", "/children/29956-2020-9999")))
                .isEqualTo(refused);
        assertThat(browser.opened("communeManager.29956", "/children/" + code).getStatus())
                .isEqualTo(404);
        assertThat(browser.page(OFFICER, "/children/" + code))
                .contains("data-case-code=\"" + code + "\"", "/page/case-file.js")
                .doesNotContain("Nhật Thị");
    }

    private static String withoutToken(String page) {
        return page.replaceAll("<input type=\"hidden\"[^>]*>", "");
    }
}
