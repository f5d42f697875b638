package vn.maiam.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.maiam.paper.field.TemplateCheck;
import vn.maiam.paper.field.TestFields;
import vn.maiam.paper.word.NotAWordFile;
import vn.maiam.paper.word.WordFile;

/** What an administrator is told about a template that will not do. */
class TemplateCheckTest {

    private final TemplateCheck check = new TemplateCheck(TestFields.known());

    @Test
    void anUnknownFieldIsNamedWithItsPlaceEvenIfWordHasCutItToPieces() {
        assertThat(faults(new WordDraft().paragraph("Họ và tên: {detec", "tion.child", "Nam}")))
                .containsExactly("Không có trường {detection.childNam}. Ở “Họ và tên: {detection.childNam}”.");
    }

    @Test
    void everyUnknownFieldIsNamedAtOnceInTablesAndHeadersToo() {
        WordDraft draft = new WordDraft()
                .paragraph("{trẻ}")
                .table(new String[] {"A"}, new String[] {"{child.nick}"})
                .with(document -> document.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
                        .createParagraph()
                        .createRun()
                        .setText("{unit.phone}"));

        assertThat(String.join("\n", faults(draft))).contains("{trẻ}", "{child.nick}", "{unit.phone}");
    }

    @Test
    void knownFieldsInEveryWayOfWritingThemPass() {
        assertThat(faults(new WordDraft()
                        .paragraph("{detection.childName} {detection.channel=telephone} {detection.channel:box}")
                        .paragraph("{detection.receivedAt:time} {detection.childBirthDate:short}")
                        .paragraph("{detection.relayedBy?} {decision.number|....../QĐ-UBND} {unit.name:upper}")
                        .paragraph("- {interventionPlan.goals.goal}")
                        .table(
                                new String[] {"STT", "Nhu cầu"},
                                new String[] {"{row.number}", "{interventionPlan.services.need}"})))
                .isEmpty();
    }

    @Test
    void aChoiceOrAWayOfWritingThatTheFieldDoesNotHaveIsRefused() {
        assertThat(faults(new WordDraft().paragraph("{detection.channel=fax}")))
                .singleElement()
                .asString()
                .contains("{detection.channel=fax} không có lựa chọn “fax”");
        assertThat(faults(new WordDraft().paragraph("{detection.childName:short}")))
                .singleElement()
                .asString()
                .contains("không có cách ghi “short”");
    }

    @Test
    void aTableIsNamedByItsColumnsAndARowFollowsOneTable() {
        assertThat(faults(new WordDraft().paragraph("{interventionPlan.services}")))
                .singleElement()
                .asString()
                .contains("hãy ghi thêm tên cột");
        assertThat(faults(new WordDraft().table(new String[] {"A", "B"}, new String[] {
                    "{interventionPlan.services.need}", "{interventionPlan.goals.goal}"
                })))
                .singleElement()
                .asString()
                .contains("Một dòng chỉ lặp theo một bảng");
        assertThat(faults(new WordDraft().paragraph("{row.number}")))
                .singleElement()
                .asString()
                .contains("chỉ dùng trong dòng có cột của bảng");
    }

    @Test
    void aBraceWithoutItsPartnerIsShown() {
        assertThat(faults(new WordDraft().paragraph("Họ và tên: {detection.childName")))
                .containsExactly("Dấu ngoặc nhọn { hoặc } không đủ cặp, ở “Họ và tên: {detection.childName”.");
    }

    @Test
    void aPaperThatMustSayItIsADraftCannotLeaveItOut() {
        try (WordFile file = WordFile.open(new WordDraft().paragraph("Kế hoạch").save())) {
            assertThat(check.faults(file, List.of("paper.draft")))
                    .containsExactly("Thiếu trường bắt buộc {paper.draft}.");
        }
    }

    @Test
    void whatThePdfWouldLeaveOutIsRefusedByItsName() {
        assertThat(faults(new WordDraft()
                        .with(document ->
                                document.createParagraph().createRun().getCTR().addNewDrawing())))
                .containsExactly("Không in được ra PDF: hình vẽ hoặc hộp văn bản.");
        assertThat(faults(new WordDraft()
                        .with(document -> document.createParagraph().setNumID(java.math.BigInteger.ONE))))
                .singleElement()
                .asString()
                .contains("danh sách đánh số tự động");
    }

    @Test
    void aFileThatIsNoWordFileIsRefusedWithWhatToDo() throws Exception {
        byte[] workbook;
        try (XSSFWorkbook book = new XSSFWorkbook();
                var bytes = new java.io.ByteArrayOutputStream()) {
            book.createSheet();
            book.write(bytes);
            workbook = bytes.toByteArray();
        }
        byte[] good = new WordDraft().paragraph("Kế hoạch").save();
        byte[] cut = java.util.Arrays.copyOf(good, good.length / 2);

        for (byte[] wrong : List.of("Không phải Word".getBytes(StandardCharsets.UTF_8), workbook, cut, new byte[0])) {
            assertThatThrownBy(() -> WordFile.open(wrong))
                    .isInstanceOf(NotAWordFile.class)
                    .hasMessageContaining("Word Document (.docx)");
        }
    }

    @Test
    void aFileThatFetchesSomethingFromElsewhereIsRefused() {
        byte[] file = new WordDraft()
                .with(document -> document.getPackagePart()
                        .addRelationship(
                                java.net.URI.create("http://example.vn/mau.dotm"),
                                TargetMode.EXTERNAL,
                                PackageRelationshipTypes.IMAGE_PART))
                .save();

        assertThatThrownBy(() -> WordFile.open(file))
                .isInstanceOf(NotAWordFile.class)
                .hasMessageContaining("http://example.vn/mau.dotm");
    }

    private List<String> faults(WordDraft draft) {
        try (WordFile file = WordFile.open(draft.save())) {
            return check.faults(file, List.of());
        }
    }
}
