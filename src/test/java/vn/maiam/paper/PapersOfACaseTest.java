package vn.maiam.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.maiam.story.Journey.CHAIR;
import static vn.maiam.story.Journey.OFFICER;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.casefile.MayNotRead;
import vn.maiam.paper.PaperFile.Format;
import vn.maiam.story.Journey;
import vn.maiam.story.Office;
import vn.maiam.story.Papers;

/** Papers made from a case that people have worked on, opened again and read back. */
@SpringBootTest
@ActiveProfiles("test")
class PapersOfACaseTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Autowired
    Journey journey;

    @Autowired
    Office office;

    @Autowired
    CasePapers papers;

    @Autowired
    JdbcClient database;

    @Test
    void aClosedCaseHasEveryPaperAndTheySayInWordAndInPdfWhatWasRecorded() {
        String child = "Nguyễn Thị \"Giấy\" & <Tờ>";
        String code = journey.closed(child);

        assertThat(papers.of(code, OFFICER))
                .extracting(made -> made.paper().id())
                .containsExactly("mau-01", "mau-02", "mau-03", "mau-04", "mau-05", "mau-06");

        assertSays(
                code,
                "mau-01",
                "BÁO CÁO",
                "Tiếp nhận thông tin trẻ em",
                child,
                "☑ Qua điện thoại",
                "☐ Gặp trực tiếp",
                "ngày 20 tháng 5 năm 2015",
                "☑ Nam",
                "Có vết bầm ở tay, sợ người lạ");
        assertSays(code, "mau-02", "Đánh giá nguy cơ ban đầu,", child, "Quan sát, hỏi trẻ", "Trung bình", "☑", "☐");
        assertSays(code, "mau-03", "và đánh giá nguy cơ cụ thể", child, "Bà ngoại", "Khám chấn thương");
        assertSays(
                code,
                "mau-04",
                "Hỗ trợ, can thiệp đối với trẻ em",
                child,
                "Trẻ an toàn",
                "Hội Phụ nữ xã",
                "Cán bộ xã theo dõi",
                "12/QĐ-UBND");
        assertSays(
                code,
                "mau-05",
                "QUYẾT ĐỊNH",
                "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ THƯỜNG PHƯỚC 1",
                "Số: 12/QĐ-UBND",
                child,
                "Điều 1.",
                "Giao Cán bộ bảo vệ trẻ em",
                "Nơi nhận:",
                "Phạm Quốc Tuấn");
        assertSays(
                code,
                "mau-06",
                "Rà soát, đánh giá tình trạng của trẻ em",
                child,
                "Đạt mục tiêu",
                "☑ Không còn nguy cơ, thể chất và tinh thần của trẻ đã ổn định",
                "☐ Mất liên lạc");
    }

    private void assertSays(String code, String paper, String... texts) {
        String word = WordDraft.text(make(code, paper, Format.DOCX).content());
        PrintedPages pdf = new PrintedPages(make(code, paper, Format.PDF).content());
        pdf.keep(paper);

        assertThat(word).contains(texts);
        assertThat(pdf.text()).contains(texts);
        assertThat(word + pdf.text())
                .contains(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "XÃ THƯỜNG PHƯỚC 1",
                        "Mẫu số " + paper.substring(4))
                .contains("Thường Phước 1, ngày %02d tháng".formatted(TODAY.getDayOfMonth()))
                .doesNotContain("{", "}", "DỰ THẢO");
        assertThat(pdf.fontsNotEmbedded()).isEmpty();
        assertThat(pdf.text(1)).startsWith("Mẫu số");
        if (pdf.pages() > 1) {
            assertThat(pdf.text(2)).startsWith("2 ");
        }
    }

    @Test
    void theSheetIsThatOfDecree30() throws Exception {
        String code = journey.reported("Nguyễn Văn Khổ Giấy");

        try (XWPFDocument word =
                WordDraft.open(make(code, "mau-01", Format.DOCX).content())) {
            CTSectPr sheet = word.getDocument().getBody().getSectPr();
            assertThat(millimetres(sheet.getPgSz().getW())).isEqualTo(210);
            assertThat(millimetres(sheet.getPgSz().getH())).isEqualTo(297);
            assertThat(millimetres(sheet.getPgMar().getTop())).isBetween(20L, 25L);
            assertThat(millimetres(sheet.getPgMar().getBottom())).isBetween(20L, 25L);
            assertThat(millimetres(sheet.getPgMar().getLeft())).isBetween(30L, 35L);
            assertThat(millimetres(sheet.getPgMar().getRight())).isBetween(15L, 20L);
            assertThat(word.getStyles().getDefaultRunStyle().getFontSize()).isEqualTo(14);
            assertThat(word.getStyles()
                            .getStyle("Normal")
                            .getCTStyle()
                            .getRPr()
                            .getRFontsArray(0)
                            .getAscii())
                    .isEqualTo("Times New Roman");
            assertThat(sheet.isSetTitlePg()).isTrue();
        }
    }

    private static long millimetres(Object twips) {
        return Math.round(((BigInteger) twips).doubleValue() / 1440 * 25.4);
    }

    @Test
    void aPlanIsADraftUntilThisVeryVersionIsApproved() {
        String code = journey.atPlan("Trần Thị Dự Thảo", "medium");
        office.complete(OFFICER, code, "draftPlan", Papers.plan());
        assertThat(text(code, "mau-05")).contains("DỰ THẢO", "Số: ......../QĐ-UBND", "ngày ..... tháng");
        assertThat(text(code, "mau-04")).contains("DỰ THẢO");

        office.complete(CHAIR, code, "approvePlan", Papers.planReturned());
        office.complete(OFFICER, code, "draftPlan", Papers.plan());
        office.complete(CHAIR, code, "approvePlan", Papers.planApproved());

        List<PaperOfCase> decisions = papers.of(code, CHAIR).stream()
                .filter(made -> made.paper().id().equals("mau-05"))
                .toList();
        assertThat(decisions).extracting(PaperOfCase::decided).containsExactly(true, false);
        assertThat(decisions).extracting(PaperOfCase::decisionNumber).containsExactly("12/QĐ-UBND", null);
        assertThat(text(code, "mau-05")).contains("Số: 12/QĐ-UBND").doesNotContain("DỰ THẢO");
        assertThat(new PrintedPages(papers.make(code, "mau-05", decisions.get(1).recordId(), Format.PDF, CHAIR)
                                .content())
                        .text())
                .contains("DỰ THẢO")
                .doesNotContain("12/QĐ-UBND");
    }

    @Test
    void whatWasCorrectedIsPrintedRight() {
        String code = journey.reported("Lê Văn Nhầm Lẫn");
        long report = papers.of(code, OFFICER).get(0).recordId();
        correct(report, "Có vết bầm ở tay", "Không có thương tích");

        assertThat(papers.of(code, OFFICER)).singleElement().satisfies(made -> assertThat(made.recordId())
                .isEqualTo(report));
        assertThat(text(code, "mau-01")).contains("Không có thương tích").doesNotContain("vết bầm");
    }

    /** As the file tab writes a correction: a record beside the old one. */
    private void correct(long record, String wrong, String right) {
        database.sql(
                        """
                        INSERT INTO record (case_code, leg_code, form_id, form_version, process_key, step, step_name,
                            unit_key, person_id, recorded_at, content, corrects, root_id, reason)
                        SELECT case_code, leg_code, form_id, form_version, process_key, step, step_name,
                            unit_key, person_id, recorded_at, REPLACE(content, :wrong, :right), id, id, 'Ghi nhầm'
                        FROM record WHERE id = :id""")
                .param("wrong", wrong)
                .param("right", right)
                .param("id", record)
                .update();
    }

    @Test
    void nobodyOutsideTheCaseGetsAPaperAndTheAttemptIsWrittenDown() {
        String code = journey.reported("Phạm Thị Riêng Tư");
        long report = papers.of(code, OFFICER).get(0).recordId();

        for (String stranger : List.of("communeOfficer.29962", "districtHealth.870", "communeManager.29956", "admin")) {
            assertThatThrownBy(() -> papers.of(code, stranger)).isInstanceOf(MayNotRead.class);
            assertThatThrownBy(() -> papers.make(code, "mau-01", report, Format.PDF, stranger))
                    .isInstanceOf(MayNotRead.class);
        }

        assertThat(readings(code, "communeOfficer.29962"))
                .contains("Bị từ chối: Tải giấy tờ: Mẫu số 01 (PDF)", "Bị từ chối: Xem danh sách giấy tờ");
        assertThat(readings(code, OFFICER)).contains("Xem danh sách giấy tờ");
    }

    @Test
    void aRecordOfAnotherCaseOrFormMakesNoPaper() {
        String code = journey.verified("Đỗ Văn Một");
        long other = papers.of(journey.reported("Đỗ Văn Hai"), OFFICER).get(0).recordId();

        for (Consumer<CasePapers> wrong : List.<Consumer<CasePapers>>of(
                desk -> desk.make(code, "mau-01", other, Format.PDF, OFFICER),
                desk -> desk.make(
                        code, "mau-02", papers.of(code, OFFICER).get(0).recordId(), Format.PDF, OFFICER),
                desk -> desk.make(code, "mau-07", other, Format.PDF, OFFICER))) {
            assertThatThrownBy(() -> wrong.accept(papers)).isInstanceOf(NoSuchPaper.class);
        }
    }

    @Test
    void theFilesNameSaysNothingOfTheChild() {
        String code = journey.reported("Vũ Thị Kín Đáo");

        assertThat(make(code, "mau-01", Format.PDF).name())
                .isEqualTo(code + "-mau-01-" + TODAY.toString().replace("-", "") + ".pdf");
    }

    @Test
    void thePaperOfAReportNamesTheOfficeThatReceivedIt() {
        Map<String, Object> report = Papers.report("Bùi Văn Cấp Trên", "2015-05-20");
        report.put("commune", "29956-20200101");
        String code = office.start("districtLabour.870", "childCase", report);

        assertThat(text(code, "mau-01"))
                .contains("ỦY BAN NHÂN DÂN HUYỆN HỒNG NGỰ PHÒNG LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI HUYỆN HỒNG NGỰ")
                .contains("Hồng Ngự, ngày");
    }

    private String text(String code, String paper) {
        return new PrintedPages(make(code, paper, Format.PDF).content()).text();
    }

    /** The paper of the newest record. */
    private PaperFile make(String code, String paper, Format format) {
        PaperOfCase newest = papers.of(code, OFFICER).stream()
                .filter(made -> made.paper().id().equals(paper))
                .findFirst()
                .orElseThrow();
        return papers.make(code, paper, newest.recordId(), format, OFFICER);
    }

    private List<String> readings(String code, String person) {
        return database.sql("SELECT what FROM access_log WHERE case_code = :code AND person_id = :person")
                .param("code", code)
                .param("person", person)
                .query(String.class)
                .list();
    }
}
