package vn.maiam.caselist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.maiam.story.Journey.OFFICER;

import java.io.ByteArrayInputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.web.context.WebApplicationContext;
import vn.maiam.story.Journey;

/** What somebody takes away, opened again. */
@SpringBootTest
@ActiveProfiles("test")
class CaseExportTest {

    private static final String EXPORT = "/children/export";

    @Autowired
    WebApplicationContext application;

    @Autowired
    Journey journey;

    @Autowired
    JdbcClient sql;

    private ListBrowser browser;

    @BeforeEach
    void openBrowser() {
        browser = new ListBrowser(application);
    }

    @Test
    void theListIsTakenAwayAsItIsSearchedWithDatesAsDatesAndNamesAsText() throws Exception {
        String code = journey.reported("=HYPERLINK(\"http://x\") Phượng Xuất");
        journey.reported("Người Khác Hẳn");

        MockHttpServletResponse answer = taken(OFFICER, "name", "phuong xuat");

        assertThat(answer.getContentType())
                .startsWith("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(answer.getHeader("Content-Disposition"))
                .matches("attachment; filename=\"ho-so-tre-em-[0-9-]{10}\\.xlsx\"");
        try (XSSFWorkbook workbook = opened(answer)) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(texts(sheet.getRow(0)))
                    .containsExactly(
                            "Mã hồ sơ",
                            "Họ tên trẻ",
                            "Giới tính",
                            "Ngày sinh",
                            "Năm sinh",
                            "Đơn vị",
                            "Giai đoạn",
                            "Mức nguy cơ",
                            "Hạn gần nhất",
                            "Tiếp nhận",
                            "Tình trạng");
            assertThat(sheet.getLastRowNum()).isEqualTo(1);
            Row row = sheet.getRow(1);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo(code);
            assertThat(row.getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("=HYPERLINK(\"http://x\") Phượng Xuất");
            assertThat(DateUtil.isCellDateFormatted(row.getCell(3))).isTrue();
            assertThat(row.getCell(3).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2015, 5, 20, 0, 0));
            assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(2015);
            assertThat(row.getCell(6).getStringCellValue()).isEqualTo("Tiếp nhận thông tin");
            assertThat(row.getCell(8).getLocalDateTimeCellValue())
                    .isBetween(
                            LocalDateTime.now().minusDays(1),
                            LocalDateTime.now().plusDays(2));
        }
    }

    @Test
    void whoMayNotSeeNamesGetsAFileWithoutAColumnForThem() throws Exception {
        String code = journey.reported("Kín Thị Tên");

        try (XSSFWorkbook workbook = opened(taken("districtManager.870", "code", code))) {
            assertThat(texts(workbook.getSheetAt(0).getRow(0)))
                    .contains("Mã hồ sơ", "Giai đoạn", "Hạn gần nhất")
                    .doesNotContain("Họ tên trẻ", "Giới tính", "Ngày sinh", "Năm sinh");
            assertThat(everything(workbook))
                    .contains(code)
                    .noneMatch(text -> text.contains("Kín") || text.contains("K.T.T."));
        }
        assertThat(lastLine()).isEqualTo("districtManager.870 theo mã hồ sơ true false 29956-20200101 1");
    }

    @Test
    void everyTakingAwayIsWrittenDown() throws Exception {
        journey.reported("Ghi Lại Đi");

        taken(OFFICER, "name", "ghi lai di", "stage", "detection");

        assertThat(lastLine())
                .isEqualTo(OFFICER + " theo tên; giai đoạn Tiếp nhận thông tin true true 29956-20200101 1");
        for (String change : List.of("UPDATE list_log SET person_id = 'x'", "DELETE FROM list_log_unit")) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(
                            () -> sql.sql(change).update()))
                    .as(change)
                    .isNotNull();
        }
    }

    @Test
    void nobodyTakesAListThatIsNotHisOrByALink() throws Exception {
        assertThat(browser.sent("districtHealth.870", EXPORT).getStatus()).isEqualTo(403);
        assertThat(browser.answer(post(EXPORT).with(user(OFFICER))).getStatus()).isEqualTo(403);
        assertThat(browser.answer(get(EXPORT).with(user(OFFICER))).getContentType())
                .doesNotContain("spreadsheet");
        try (XSSFWorkbook workbook = opened(browser.sent("communeOfficer.29998", EXPORT))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isZero();
        }
    }

    private MockHttpServletResponse taken(String person, String... fields) throws Exception {
        String address = browser.sent(person, "/children/search", fields).getRedirectedUrl();
        List<String> parameters = new ArrayList<>();
        for (String parameter : address.substring(address.indexOf('?') + 1).split("&")) {
            parameters.addAll(List.of(parameter.split("=")));
        }
        return browser.sent(person, EXPORT, parameters.toArray(String[]::new));
    }

    private String lastLine() {
        return sql.sql("SELECT person_id || ' ' || criteria || ' ' || LOWER(CAST(exported AS VARCHAR(5))) || ' '"
                        + " || LOWER(CAST(named AS VARCHAR(5))) || ' ' || unit_key || ' ' || files"
                        + " FROM list_log JOIN list_log_unit ON list_id = id ORDER BY id DESC FETCH FIRST 1 ROW ONLY")
                .query(String.class)
                .single();
    }

    private static XSSFWorkbook opened(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(200);
        return new XSSFWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()));
    }

    private static List<String> everything(XSSFWorkbook workbook) {
        List<String> texts = new ArrayList<>();
        workbook.forEach(sheet -> sheet.forEach(row -> texts.addAll(texts(row))));
        return texts;
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : row) {
            texts.add(cell.toString());
        }
        return texts;
    }
}
