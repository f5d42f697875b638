package vn.maiam.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.maiam.story.Journey;

/** Who sees which plans and figures, and what he is told where he does not. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import(SampleFigures.class)
class PlanPagesTest {

    private static final String OFFICER = "communeOfficer.29956";
    private static final String LABOUR = "districtLabour.870";
    private static final String MANAGER = "communeManager.29956";
    private static final String NEIGHBOUR = "communeOfficer.29998";

    @Autowired
    WebApplicationContext application;

    @Autowired
    Journey journey;

    @Autowired
    JdbcClient sql;

    @Autowired
    SampleMeasures measures;

    @Autowired
    Clock clock;

    private final ObjectMapper json = new ObjectMapper();
    private MockMvc browser;

    @BeforeEach
    void openBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        measures.before = () -> {};
    }

    @Test
    void everybodySeesHisOwnPlansThoseBelowAndThoseAboveButNothingOfHisNeighbours() throws Exception {
        assertThat(page(OFFICER, "/plans"))
                .contains("Kế hoạch bảo vệ trẻ em xã", "Kế hoạch bảo vệ trẻ em huyện", "Kế hoạch bảo vệ trẻ em tỉnh")
                .doesNotContain("Kế hoạch của xã bên cạnh");
        assertThat(page(LABOUR, "/plans"))
                .contains("Kế hoạch bảo vệ trẻ em xã", "Kế hoạch của xã bên cạnh", "2 đã có, 8 chưa có");
        assertThat(page(NEIGHBOUR, "/plans"))
                .contains("Kế hoạch của xã bên cạnh")
                .doesNotContain("X/KH-UBND");
        for (String person : List.of(
                "districtHealth.870", "communeChair.29956", MANAGER, "provinceLabour.87", "districtChair.870")) {
            assertThat(answer(person, "/plans").getStatus()).as(person).isEqualTo(200);
        }
        assertThat(answer("collaborator.29956", "/plans").getStatus()).isEqualTo(403);
        assertThat(answer("admin", "/plans").getStatus()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "communeOfficer.29956, /plans/Y, 404",
        "communeOfficer.29956, /plans/none, 404",
        "communeOfficer.29956, /plans/H?unit=29998-20200101, 403",
        "communeOfficer.29956, /plans/H?unit=870-20200101, 403",
        "communeOfficer.29956, /plans/X?day=2199-01-01, 400",
        "communeOfficer.29956, /plans/X?day=heute, 400",
        "communeOfficer.29956, /api/progress/Y/targets, 404",
        "communeOfficer.29956, /api/progress/H/targets?unit=870-20200101, 403",
        "communeOfficer.29956, /api/progress/H/units?unit=870-20200101, 403",
        "communeOfficer.29956, /api/progress/H/basis?target=H-T1&unit=29998-20200101, 403",
        "communeOfficer.29956, /api/progress/H/targets.xlsx?unit=29998-20200101, 403",
        "communeOfficer.29956, /api/progress/H/year.xlsx?year=2027&unit=29998-20200101, 403",
        "communeOfficer.29956, /api/progress/Y/year?year=2027, 404",
        "districtFinance.870, /api/progress/H/year?year=2031, 400",
        "districtFinance.870, /api/progress/H/year.xlsx?year=2020, 400",
        "collaborator.29956, /api/progress/H/year.xlsx?year=2027, 403",
        "communeOfficer.29956, /api/progress/X/basis?target=none, 400",
        "communeOfficer.29956, /api/progress/X/units?level=NATION, 400",
        "collaborator.29956, /api/progress/X/targets, 403",
        "modeler, /api/progress/X/time?target=X-T1, 403",
        "admin, /api/progress/X/targets.xlsx, 403"
    })
    void whatIsNoneOfAPersonsBusinessOrNoQuestionIsRefusedInASentence(String person, String address, int status)
            throws Exception {
        int before = measures.calls.get();
        MockHttpServletResponse answer = answer(person, address);

        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentAsString()).contains(".").doesNotContain("Exception", "vn.maiam");
        assertThat(measures.calls.get()).isEqualTo(before);
        assertThat(browser.perform(get(address)).andReturn().getResponse().getStatus())
                .as("nobody signed in")
                .isIn(302, 401);
    }

    @Test
    void thePageStandsAtOnceAndTellsHowFarTheFiguresAre() throws Exception {
        CountDownLatch going = new CountDownLatch(1);
        measures.before = () -> {
            try {
                going.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        String address = "/api/progress/X/targets?day=2026-03-31";
        assertThat(page(OFFICER, "/plans/X?day=2026-03-31"))
                .contains("data-target=\"X-T1\"", "ít nhất 93 %", "dưới 3 %");
        assertThat(json(OFFICER, address).has("content")).isFalse();
        assertThat(json(OFFICER, address).path("of").asInt()).isEqualTo(5);
        assertThat(answer(OFFICER, "/api/progress/X/targets.xlsx?day=2026-03-31")
                        .getStatus())
                .isEqualTo(503);
        assertThat(answer(OFFICER, "/children").getStatus())
                .as("others work on")
                .isEqualTo(200);
        going.countDown();

        JsonNode figures = whole(OFFICER, address);
        assertThat(figures.path("at").asText()).matches("\\d\\d:\\d\\d ngày \\d\\d/\\d\\d/\\d{4}");
        assertThat(states(figures))
                .containsExactly(
                        "X-T1 46,67 % NOT_REACHED ✗ Chưa đạt",
                        "X-T2 2,999 % REACHED ✓ Đạt",
                        "X-T3 4 REACHED ✓ Đạt",
                        "X-T4 – NO_DATA ○ Chưa có số liệu",
                        "X-T5 – NOT_COMPUTABLE △ Chưa tính được");
        int computed = measures.calls.get();
        whole("communeChair.29956", address);
        assertThat(measures.calls.get()).as("computed once for both").isEqualTo(computed);
    }

    @Test
    void unitsAreComputedTogetherHoweverManyThereAre() throws Exception {
        int before = measures.calls.get();
        JsonNode units = whole(LABOUR, "/api/progress/H/units?day=2026-04-30");

        assertThat(units.path("content")).hasSize(10);
        assertThat(measures.calls.get() - before).as("one call for each target").isEqualTo(5);
        assertThat(whole("provinceLabour.87", "/api/progress/T/units?day=2026-04-30&level=COMMUNE")
                        .path("content"))
                .hasSize(10);
        assertThat(measures.calls.get() - before).isEqualTo(10);
    }

    @Test
    void ofALongPhaseTheQuartersAreShownAndOfAShortOneTheMonths() throws Exception {
        JsonNode months = whole(OFFICER, "/api/progress/X/time?target=X-T1&day=2026-05-15")
                .path("content");
        assertThat(texts(months, "day"))
                .containsExactly("31/01/2026", "28/02/2026", "31/03/2026", "30/04/2026", "15/05/2026");
        measures.before = () -> {};
        JsonNode quarters = whole(OFFICER, "/api/progress/X/time?target=X-T0&day=2024-05-15")
                .path("content");
        assertThat(texts(quarters, "day")).hasSize(14).contains("31/03/2021", "31/03/2024", "15/05/2024");
    }

    @Test
    void thePeopleOfAUnitSeeItsChildrenByLabelAndThatIsWrittenDownOthersSeeCodes() throws Exception {
        String code = journey.reported("Quách Thị Ẩn Danh");
        long child = sql.sql("SELECT child_id FROM case_file WHERE code = :code")
                .param("code", code)
                .query(Long.class)
                .single();
        measures.children = () -> new long[] {child};

        String own = "/api/progress/X/basis?target=X-T1&day=2026-06-01";
        JsonNode officer = whole(OFFICER, own).path("content");
        assertThat(officer.path("lines").get(0).path("label").asText()).startsWith("Q.T.Ẩ.D.");
        assertThat(lastReading()).isEqualTo(OFFICER + " căn cứ của chỉ tiêu X-T1 29956-20200101 1");
        long readings = readings();

        String district = "/api/progress/H/basis?target=H-T1&day=2026-06-01";
        for (String person :
                List.of(MANAGER, LABOUR, "districtManager.870", "provinceLabour.87", "districtHealth.870")) {
            JsonNode page =
                    whole(person, person.equals(MANAGER) ? own : district).path("content");
            assertThat(page.path("lines").get(0).path("code").asText())
                    .as(person)
                    .isEqualTo(code);
            assertThat(page.toString()).as(person).doesNotContain("Q.T.Ẩ", "Quách");
            assertThat(page.path("named").asBoolean()).isFalse();
        }
        assertThat(readings()).as("nothing to write down").isEqualTo(readings);
    }

    @Test
    void theTableOfTargetsIsTakenAwayWithNumbersAsNumbersAndNoDataAsNothing() throws Exception {
        whole(OFFICER, "/api/progress/X/targets?day=2026-02-28");
        MockHttpServletResponse answer = answer(OFFICER, "/api/progress/X/targets.xlsx?day=2026-02-28");

        assertThat(answer.getHeader("Content-Disposition")).contains("chi-tieu-X-29956-2026-02-28.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            Sheet sheet = book.getSheet("Chỉ tiêu");
            assertThat(texts(sheet.getRow(1)))
                    .contains(
                            "X-T1",
                            "Phấn đấu 93% trẻ em có hoàn cảnh đặc biệt được trợ giúp.",
                            "ít nhất 93 %",
                            "46,67 %");
            assertThat(sheet.getRow(1).getCell(3).getNumericCellValue()).isEqualTo(14);
            assertThat(sheet.getRow(1).getCell(6).getNumericCellValue()).isEqualTo(46.666667);
            assertThat(sheet.getRow(4).getCell(3)).as("no data is no zero").isNull();
            assertThat(texts(sheet.getRow(4))).contains("○ Chưa có số liệu", "Chưa có khoản thu nào trong năm.");
            assertThat(texts(book.getSheet("Số liệu kèm theo").getRow(2))).contains("Đủ mọi nhu cầu", "–");
        }
        whole(LABOUR, "/api/progress/H/units?day=2026-02-28");
        MockHttpServletResponse units = answer(LABOUR, "/api/progress/H/units.xlsx?day=2026-02-28");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(units.getContentAsByteArray()))) {
            assertThat(book.getSheet("Đơn vị cấp dưới").getLastRowNum()).isEqualTo(10 * 5);
        }
    }

    @Test
    void theFinanceOfficeTakesTheTargetsOfAYearForTheSocioEconomicPlan() throws Exception {
        int year = LocalDate.now(clock).getYear() + 1;
        String finance = "districtFinance.870";
        assertThat(page(finance, "/plans/H")).contains("value=\"%d\" selected".formatted(year));
        whole(finance, "/api/progress/H/year?year=" + year);
        MockHttpServletResponse answer = answer(finance, "/api/progress/H/year.xlsx?year=" + year);

        assertThat(answer.getHeader("Content-Disposition")).contains("bieu-chi-tieu-%d-H-870".formatted(year));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(texts(sheet.getRow(0)))
                    .containsExactly("ỦY BAN NHÂN DÂN HUYỆN HỒNG NGỰ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
            assertThat(texts(sheet.getRow(3)))
                    .containsExactly("BIỂU CHỈ TIÊU TRẺ EM ĐƯA VÀO KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM " + year);
            assertThat(texts(sheet.getRow(6)))
                    .containsExactly(
                            "STT",
                            "Chỉ tiêu",
                            "Đơn vị tính",
                            "Thực hiện năm " + (year - 2),
                            "Ước thực hiện năm %d (tính đến hết ngày %s)"
                                    .formatted(year - 1, Numbers.day(LocalDate.now(clock))),
                            "Kế hoạch năm " + year,
                            "Phân bổ cho đơn vị",
                            "Cơ quan chủ trì",
                            "Ghi chú");
            assertThat(texts(sheet.getRow(7)))
                    .contains(
                            "1.0",
                            "Phấn đấu 93% trẻ em có hoàn cảnh đặc biệt được trợ giúp.",
                            "86,67 % (26/30 trẻ em)",
                            "ít nhất 93 %",
                            "Phòng Lao động - Thương binh và Xã hội huyện Hồng Ngự");
            assertThat(texts(sheet.getRow(9))).contains("giảm so với mốc ban đầu (kế hoạch không nêu mức)");
            assertThat(texts(sheet.getRow(10)))
                    .contains("đồng", "chưa có", "mỗi xã ít nhất 20.000.000 đồng", "Chưa có khoản thu nào trong năm.");
            assertThat(texts(sheet.getRow(11))).contains("chưa tính được");
        }
        assertThat(lastReading())
                .isEqualTo(finance + " Biểu chỉ tiêu trẻ em đưa vào kế hoạch phát triển kinh tế - xã hội năm " + year
                        + " 870-20200101 5");
    }

    @Test
    void ofAYearTheTargetsOfItsPhaseAreTakenAndWhatHasNotBeenIsNotCounted() throws Exception {
        int year = LocalDate.now(clock).getYear() + 3;
        whole(LABOUR, "/api/progress/H/year?year=" + year);
        assertThat(year(year)).contains("Thực hiện năm " + (year - 2)).doesNotContain("86,67 % (26/30 trẻ em)");
        whole(LABOUR, "/api/progress/H/year?year=2024");
        assertThat(year(2024))
                .contains("Trẻ em được tiếp cận dịch vụ", "Thực hiện năm 2024 (tính đến hết ngày 31/12/2024)");
        assertThat(answer(LABOUR, "/api/progress/H/year.xlsx?year=2031").getContentAsString())
                .contains("2021 - 2030", "không đặt chỉ tiêu cho năm 2031");
    }

    private List<String> year(int year) throws Exception {
        List<String> texts = new ArrayList<>();
        MockHttpServletResponse answer = answer(LABOUR, "/api/progress/H/year.xlsx?year=" + year);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            book.getSheetAt(0).forEach(row -> texts.addAll(texts(row)));
        }
        return texts;
    }

    @Test
    void thePlanSaysWhatHasNoDateWhoSetsItWhatWasAmendedAndWhatIsUnclear() throws Exception {
        assertThat(page(LABOUR, "/plans/H"))
                .contains(
                        "trước ngày 1/12 (hết ngày 30/11)",
                        "chưa có hạn",
                        "cơ quan lao động thuộc Huyện Hồng Ngự",
                        "ít nhất 90 %",
                        "Văn bản chưa rõ: bản quét mờ",
                        "Số văn bản mờ",
                        "8 đơn vị chưa có kế hoạch triển khai");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-06-01", "2031-01-01"})
    void aDayOutsideThePhasesHasNoFigures(String day) throws Exception {
        MockHttpServletResponse answer = answer(OFFICER, "/plans/X?day=" + day);
        assertThat(answer.getContentAsString())
                .containsAnyOf("Ngày chọn nằm ngoài các giai đoạn", "Ngày chọn còn ở phía sau");
        assertThat(answer(OFFICER, "/api/progress/X/targets.xlsx?day=" + day).getStatus())
                .isEqualTo(400);
    }

    private JsonNode whole(String person, String address) {
        return await().until(() -> json(person, address), answer -> answer.has("content"));
    }

    private JsonNode json(String person, String address) throws Exception {
        MockHttpServletResponse answer = answer(person, address);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        return json.readTree(answer.getContentAsString());
    }

    private String page(String person, String address) throws Exception {
        return answer(person, address).getContentAsString();
    }

    private MockHttpServletResponse answer(String person, String address) throws Exception {
        MockHttpServletResponse response =
                browser.perform(get(address).with(user(person))).andReturn().getResponse();
        response.setCharacterEncoding("UTF-8");
        return response;
    }

    private static List<String> states(JsonNode figures) {
        return StreamSupport.stream(figures.path("content").spliterator(), false)
                .map(figure -> String.join(
                        " ",
                        figure.path("target").asText(),
                        figure.path("value").asText(),
                        figure.path("state").asText(),
                        figure.path("stateText").asText()))
                .toList();
    }

    private static List<String> texts(JsonNode rows, String field) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.path(field).asText())
                .toList();
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(cell.toString()));
        return texts;
    }

    private long readings() {
        return sql.sql("SELECT COUNT(*) FROM list_log").query(Long.class).single();
    }

    private String lastReading() {
        return sql.sql("SELECT person_id || ' ' || criteria || ' ' || unit_key || ' ' || files"
                        + " FROM list_log JOIN list_log_unit ON list_id = id ORDER BY id DESC FETCH FIRST 1 ROW ONLY")
                .query(String.class)
                .single();
    }
}
