package vn.maiam.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.web.context.WebApplicationContext;
import vn.maiam.caselist.ListBrowser;
import vn.maiam.story.Office;
import vn.maiam.workflow.gate.DeploymentRefused;

/** A process and a form are a register: whatever its pages offer comes without a line of Java. */
@SpringBootTest
@ActiveProfiles("test")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterOfAModelerTest {

    private static final String FOLDER = "vn/maiam/register/phoneAdvice";
    private static final String OFFICER = "communeOfficer.29956";
    private static final String NEIGHBOUR = "communeOfficer.29962";
    private static final String ABOVE = "districtLabour.870";
    private static final String PAGE = "/registers/phoneAdvice";

    @Autowired
    WebApplicationContext application;

    @Autowired
    RepositoryService repository;

    @Autowired
    Office office;

    @Autowired
    JdbcClient sql;

    private ListBrowser browser;
    private String here;
    private String there;
    private String wrong;

    @BeforeAll
    void deployAndFill() throws IOException {
        deploy("phoneAdvice.bpmn", text(".bpmn"));
        browser = new ListBrowser(application);
        here = told(OFFICER, "2026-02-03", "Khai sinh muộn", 12);
        there = told(NEIGHBOUR, "2026-05-06", "Học phí lớp một", 30);
        wrong = told(OFFICER, "2026-01-05", "Thẻ bảo hiểm", 51);
    }

    private String told(String person, String day, String topic, int minutes) {
        return office.start(
                person,
                "phoneAdvice",
                Map.of("calledOn", day, "topic", topic, "minutes", minutes, "advice", "Đến Ủy ban xã gặp tư pháp."));
    }

    @Test
    void itStandsOnThePageOfRegistersWithItsCount() throws Exception {
        assertThat(browser.page(OFFICER, "/registers"))
                .containsSubsequence("Tư vấn", "Tư vấn qua điện thoại", "data-label=\"Số mục\">2<");
        assertThat(browser.page(ABOVE, "/registers"))
                .containsSubsequence("Tư vấn qua điện thoại", "data-label=\"Số mục\">3<");
        assertThat(browser.page(OFFICER, PAGE + "/new/phoneAdvice")).contains("Tư vấn qua điện thoại");
    }

    @Test
    void itIsListedSearchedAndNarrowedByUnitPeriodAndState() throws Exception {
        assertThat(here).startsWith("GD-29956-2026-");
        assertThat(browser.page(OFFICER, PAGE))
                .contains(here, "Khai sinh muộn", "Số phút", "data-label=\"Số phút\"", "Đã xong")
                .doesNotContain(there);
        assertThat(browser.page(ABOVE, PAGE)).contains(here, there);
        assertThat(browser.page(ABOVE, PAGE + "?unit=29962-20200101"))
                .contains(there)
                .doesNotContain(here);
        assertThat(browser.page(ABOVE, PAGE + "?from=2026-05-01&to=2026-05-31"))
                .contains(there)
                .doesNotContain(here);
        assertThat(browser.page(ABOVE, PAGE + "?from=2026-05-06&to=2026-05-06")).contains(there);
        assertThat(browser.page(ABOVE, PAGE + "?from=2026-05-07")).doesNotContain(there);
        assertThat(browser.page(ABOVE, PAGE + "?to=2026-05-05")).doesNotContain(there);
        assertThat(browser.page(ABOVE, PAGE + "?state=open")).doesNotContain(here, there);
        String found = browser.sent(ABOVE, PAGE + "/search", "text", "hoc phi").getRedirectedUrl();
        assertThat(found).doesNotContain("hoc");
        assertThat(browser.page(ABOVE, found)).contains(there).doesNotContain(here);
    }

    @Test
    void itIsTakenAwayAsAWorkbook() throws Exception {
        byte[] workbook =
                browser.sent(ABOVE, PAGE + "/export", "from", "2026-05-01").getContentAsByteArray();

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            List<String> cells = StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                    .map(cell -> new DataFormatter().formatCellValue(cell))
                    .toList();
            assertThat(cells)
                    .contains("Số phút", there, "Học phí lớp một", "30")
                    .doesNotContain(here);
        }
    }

    @Test
    void aWorkbookIsForThoseWhoseRegisterItIsAndWhoTookItIsWrittenDown() throws Exception {
        long before = taken();
        assertThat(browser.sent("districtHealth.870", PAGE + "/export").getStatus())
                .isEqualTo(404);
        assertThat(taken()).isEqualTo(before);

        assertThat(browser.sent(ABOVE, PAGE + "/export").getStatus()).isEqualTo(200);
        assertThat(taken()).isEqualTo(before + 1);
    }

    private long taken() {
        return sql.sql("SELECT COUNT(*) FROM list_log WHERE criteria = 'Sổ: Tư vấn qua điện thoại' AND exported")
                .query(Long.class)
                .single();
    }

    @Test
    void itIsReadAndCorrectedByWhoWroteItAndByNobodyElse() throws Exception {
        assertThat(browser.page(OFFICER, PAGE + "/" + wrong)).contains(wrong);
        assertThat(browser.opened(NEIGHBOUR, PAGE + "/" + wrong).getStatus()).isEqualTo(404);
        assertThat(correctedBy(NEIGHBOUR)).isEqualTo(403);
        assertThat(correctedBy(OFFICER)).isEqualTo(200);

        assertThat(browser.page(OFFICER, PAGE)).contains("data-label=\"Số phút\">15<", "Thẻ bảo hiểm y tế");
        assertThat(browser.page(OFFICER, "/api/entries/" + wrong + "/file"))
                .contains("\"Thẻ bảo hiểm\"", "Thẻ bảo hiểm y tế", "Gõ nhầm số phút của cuộc gọi.");
    }

    private int correctedBy(String person) throws Exception {
        long record = sql.sql("SELECT MIN(id) FROM entry_record WHERE entry_code = ?")
                .param(wrong)
                .query(Long.class)
                .single();
        return browser.answer(post("/api/entries/%s/records/%d/correction".formatted(wrong, record))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(
                                """
                                {"reason": "Gõ nhầm số phút của cuộc gọi.", "content": {"calledOn": "2026-02-03",
                                 "topic": "Thẻ bảo hiểm y tế", "minutes": 15}}""")
                        .cookie(new Cookie("MAIAM-XSRF", "token"))
                        .header("X-MAIAM-XSRF", "token")
                        .with(SecurityMockMvcRequestPostProcessors.user(person)))
                .getStatus();
    }

    @Test
    void twoThatWouldShareLettersOrSplitARegisterAreRefusedEvenInOneDeployment() throws IOException {
        String other = text(".bpmn").replace("\"phoneAdvice\" name", "\"letterAdvice\" name");
        assertThat(refusal(other.replace("value=\"phoneAdvice\"", "value=\"letterAdvice\"")))
                .contains("adviceGiven")
                .contains("mã “GD” (codePrefix) đã là của sổ “phoneAdvice” ở quy trình “phoneAdvice”");
        assertThat(refusal(other.replace("value=\"GD\"", "value=\"TH\"")))
                .contains("sổ “phoneAdvice” đã dùng mã “GD” (codePrefix) ở quy trình “phoneAdvice”");
    }

    private String refusal(String other) throws IOException {
        String alone = text(".bpmn");
        return catchThrowableOfType(
                        DeploymentRefused.class, () -> deploy("phoneAdvice.bpmn", alone, "letterAdvice.bpmn", other))
                .getMessage();
    }

    private String deploy(String... namesAndTexts) throws IOException {
        var deployment = repository.createDeployment().name("phoneAdvice").addString("phoneAdvice.form", text(".form"));
        for (int at = 0; at < namesAndTexts.length; at += 2) {
            deployment.addString(namesAndTexts[at], namesAndTexts[at + 1]);
        }
        return deployment.deploy().getId();
    }

    private static String text(String ending) throws IOException {
        return new ClassPathResource(FOLDER + ending).getContentAsString(StandardCharsets.UTF_8);
    }
}
