package vn.maiam.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import vn.maiam.paper.PrintedPages;
import vn.maiam.paper.WordDraft;

/** A sent report as somebody takes it away, opened again. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import(SampleFigures.class)
class ReportFilesTest {

    private static final String OFFICER = "communeOfficer.29956";
    private static final String LABOUR = "districtLabour.870";

    @Autowired
    WebApplicationContext application;

    @Autowired
    JdbcClient sql;

    private MockMvc browser;

    @BeforeEach
    void openBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @Test
    void aCommunesReportSaysInWordAndInPdfWhatWasSentInTheLayoutOfTheDecree() throws Exception {
        List<String> texts = List.of(
                "ỦY BAN NHÂN DÂN",
                "XÃ THƯỜNG PHƯỚC 1",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Độc lập - Tự do - Hạnh phúc",
                "Số: ......../BC-UBND",
                "Thường Phước 1, ngày 20 tháng 11 năm 2026",
                "BÁO CÁO",
                "Kết quả thực hiện kế hoạch bảo vệ trẻ em huyện",
                "(Bản 2, đính chính: Đếm thiếu hai trẻ chuyển đến)",
                "Kính gửi: Phòng Lao động - Thương binh và Xã hội huyện Hồng Ngự",
                "Kế hoạch số H/KH-UBND ngày 20/12/2025 của Ủy ban nhân dân huyện Hồng Ngự",
                "I. TÌNH HÌNH THỰC HIỆN",
                "Thăm 45 gia đình có trẻ em có nguy cơ.",
                "II. KẾT QUẢ THỰC HIỆN CHỈ TIÊU",
                "1 đạt, 1 chưa đạt, 1 chưa có số liệu",
                "Phấn đấu 93% trẻ em có hoàn cảnh đặc biệt được trợ giúp.",
                "ít nhất 93 %",
                "14/30 trẻ em",
                "46,67 %",
                "Chưa đạt",
                "Chưa có khoản thu nào trong năm.",
                "25.000.000 đồng",
                "Số khai báo: Quỹ ghi sổ giấy",
                "Đếm từ: hồ sơ, chuyển gửi, sổ dịch vụ",
                "Trẻ em mồ côi",
                "75,00 %",
                "III. QUỸ BẢO TRỢ TRẺ EM, NGUỒN LỰC",
                "25.000.000 đồng (125 % của 20.000.000 đồng)",
                "120 lượt người tham gia",
                "Tổ chức 12 buổi truyền thông",
                "IV. KHÓ KHĂN, VƯỚNG MẮC",
                "V. ĐỀ XUẤT, KIẾN NGHỊ",
                "cộng tác viên <mới> & bổ sung",
                "Nơi nhận:",
                "TM. ỦY BAN NHÂN DÂN",
                "CHỦ TỊCH",
                "Phạm Quốc Tuấn",
                "Số liệu đếm từ bản ghi lúc 14:04 ngày 20/11/2026; bản 2.");
        MockHttpServletResponse word = file(OFFICER, SampleReports.OF_COMMUNE, 2, "docx");
        assertThat(word.getHeader("Content-Disposition")).contains("bao-cao-BC-29956-2026-0001-ban-2.docx");
        assertThat(WordDraft.text(word.getContentAsByteArray()))
                .contains(texts)
                .doesNotContain("{", "Tình trạng báo cáo", "chưa nhận được báo cáo");

        PrintedPages pdf = new PrintedPages(
                file("communeManager.29956", SampleReports.OF_COMMUNE, 2, "pdf").getContentAsByteArray());
        pdf.keep("report-of-a-commune");
        assertThat(pdf.fontsNotEmbedded()).isEmpty();
        String printed = pdf.text().replace(" ", "");
        assertThat(texts).allMatch(text -> printed.contains(text.replace(" ", "")));
    }

    @Test
    @Transactional
    void theConsolidatedReportNamesEveryUnitAndWhoHasNotReported() throws Exception {
        sent("29956-20200101", SampleReports.OF_COMMUNE, 2);
        MockHttpServletResponse word = file(LABOUR, SampleReports.ROUND, 1, "docx");

        assertThat(WordDraft.text(word.getContentAsByteArray()))
                .contains(
                        "PHÒNG LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI HUYỆN HỒNG NGỰ",
                        "Kính gửi: Sở Lao động - Thương binh và Xã hội tỉnh Đồng Tháp",
                        "2 trong 3 đơn vị đã gửi báo cáo",
                        "Xã Thường Thới Hậu A",
                        "Chưa báo cáo, quá hạn",
                        "H-T1: 96,67 %, đạt",
                        "Khi tổng hợp chưa nhận được báo cáo của 1 đơn vị: Xã Thường Thới Hậu A.",
                        "TRƯỞNG PHÒNG");
        PrintedPages pdf =
                new PrintedPages(file(LABOUR, SampleReports.ROUND, 1, "pdf").getContentAsByteArray());
        pdf.keep("report-consolidated");
        assertThat(pdf.fontsNotEmbedded()).isEmpty();

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(
                file(LABOUR, SampleReports.ROUND, 1, "xlsx").getContentAsByteArray()))) {
            assertThat(texts(book.getSheet("Chỉ tiêu").getRow(1))).contains("H-T1", "46,67 %", "✗ Chưa đạt");
            assertThat(book.getSheet("Chỉ tiêu").getRow(3).getCell(3))
                    .as("no data is no zero")
                    .isNull();
            assertThat(book.getSheet("Chỉ tiêu").getRow(3).getCell(8).getNumericCellValue())
                    .isEqualTo(25_000_000);
            assertThat(texts(book.getSheet("Đơn vị").getRow(1))).contains("Xã Thường Phước 1", "H-T1", "29.0", "30.0");
            assertThat(texts(book.getSheet("Đơn vị").getRow(2))).contains("Xã Thường Thới Hậu A", "trễ hạn");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "communeOfficer.29956, BC-29998-2026-0001, 1, 404",
        "communeOfficer.29956, BC-870-2026-0001, 1, 404",
        "communeOfficer.29998, BC-29956-2026-0001, 2, 404",
        "districtLabour.870, BC-29956-2026-0001, 9, 404",
        "districtLabour.870, BC-1-2026-0001, 1, 404",
        "collaborator.29956, BC-29956-2026-0001, 2, 403",
        "admin, BC-29956-2026-0001, 2, 403"
    })
    void whoseReportItIsNotGetsNoneOfItsFiles(String person, String code, int version, int status) throws Exception {
        for (String kind : List.of("docx", "pdf", "xlsx")) {
            MockHttpServletResponse answer = answer(person, code, version, kind);
            assertThat(answer.getStatus()).as(kind).isEqualTo(status);
            assertThat(answer.getHeader("Content-Disposition")).as(kind).isNull();
        }
    }

    @Test
    void whomTheConsolidatedReportWasSentToTakesItAwayWithoutTheReportsItIsMadeOf() throws Exception {
        assertThat(file("communeOfficer.29998", SampleReports.ROUND, 1, "pdf").getContentAsByteArray())
                .isNotEmpty();
        assertThat(answer("communeOfficer.29998", SampleReports.OF_COMMUNE, 2, "pdf")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void thePageSaysWhoIsLateAndOffersEveryVersionAsFarAsOneSees() throws Exception {
        String district = page(LABOUR);
        assertThat(district)
                .contains(
                        "⚠ Trễ hạn (1): Xã Thường Thới Hậu A",
                        "2/3 đơn vị đã gửi",
                        "/plans/reports/BC-29956-2026-0001/2/report.docx",
                        "/plans/reports/BC-29956-2026-0001/1/report.pdf",
                        "/plans/reports/BC-870-2026-0001/1/report.xlsx",
                        "Sở Lao động - Thương binh và Xã hội tỉnh Đồng Tháp: Đã gửi, chờ tiếp nhận");
        assertThat(page(OFFICER))
                .contains("/plans/reports/BC-29956-2026-0001/2/report.docx", "1/1 đơn vị đã gửi")
                .doesNotContain("BC-870-2026-0001", "BC-29998", "Trễ hạn (");
    }

    private void sent(String unit, String code, int version) {
        sql.sql(
                        """
                        INSERT INTO report_round (code, plan_code, plan_version, obligation, occasion, title, receiver_unit,
                            opens_on, due_on, due_at, period_from, as_of, state)
                        VALUES ('BC-X', 'H', 2, 'H-R1', '', 'Báo cáo', '870.labour-20200101', DATE '2026-11-15',
                            DATE '2026-11-30', TIMESTAMP WITH TIME ZONE '2026-11-30 17:00:00Z', DATE '2026-01-01',
                            DATE '2026-11-20', 'OPEN')""")
                .update();
        sql.sql("UPDATE report_round SET id = :id WHERE code = 'BC-X'")
                .param("id", SampleReports.ROUND_ID)
                .update();
        sql.sql(
                        """
                        INSERT INTO unit_report (code, round_id, unit_key, state, after_consolidation, version)
                        VALUES (:code, :round, :unit, 'ACCEPTED', FALSE, :version)""")
                .param("code", code)
                .param("round", SampleReports.ROUND_ID)
                .param("unit", unit)
                .param("version", version)
                .update();
        sql.sql(
                        """
                        INSERT INTO report_version (code, number, kind, as_of, counted_at, sent_at, sent_by, missing)
                        VALUES (:code, :version, 'first', DATE '2026-11-20', TIMESTAMP WITH TIME ZONE '2026-11-20 07:00:00Z',
                            TIMESTAMP WITH TIME ZONE '2026-11-20 07:05:00Z', 'communeChair.29956', '[]')""")
                .param("code", code)
                .param("version", version)
                .update();
        sql.sql(
                        """
                        INSERT INTO figure (version_id, position, target_id, wording, numerator, denominator, counted, state,
                            declared, parts)
                        SELECT id, 1, 'H-T1', 'Chỉ tiêu', 29, 30, 'CHILDREN', 'REACHED', FALSE, '[]' FROM report_version
                        WHERE code = :code AND number = :version""")
                .param("code", code)
                .param("version", version)
                .update();
    }

    private MockHttpServletResponse file(String person, String code, int version, String kind) throws Exception {
        MockHttpServletResponse answer = answer(person, code, version, kind);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        return answer;
    }

    private String page(String person) throws Exception {
        MockHttpServletResponse answer =
                browser.perform(get("/plans/H").with(user(person))).andReturn().getResponse();
        answer.setCharacterEncoding("UTF-8");
        return answer.getContentAsString();
    }

    private MockHttpServletResponse answer(String person, String code, int version, String kind) throws Exception {
        return browser.perform(get("/plans/reports/%s/%d/report.%s".formatted(code, version, kind))
                        .with(user(person)))
                .andReturn()
                .getResponse();
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(cell.toString()));
        return texts;
    }
}
