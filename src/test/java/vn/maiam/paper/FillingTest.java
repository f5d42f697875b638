package vn.maiam.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.maiam.casefile.FiledForm;
import vn.maiam.form.FormSchema;
import vn.maiam.paper.PaperFile.Format;
import vn.maiam.paper.field.TestFields;
import vn.maiam.paper.print.TestPdf;

/** A template and values become a Word file and a PDF. */
class FillingTest {

    /** Every letter of Vietnamese. */
    static final String LETTERS =
            "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ"
                    + " AÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬBCDĐEÈÉẺẼẸÊỀẾỂỄỆGHIÌÍỈĨỊKLMNOÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢPQRSTUÙÚỦŨỤƯỪỨỬỮỰVXYỲÝỶỸỴ";

    private final PaperMaking making = new PaperMaking(TestPdf.printer());

    @Test
    void everyVietnameseLetterArrivesInWordAndInThePdfWholeOrSentInParts() {
        byte[] template =
                new WordDraft().paragraph("Trẻ: {detection.childName}").save();
        for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
            Map<String, Object> report = Map.of("childName", Normalizer.normalize(LETTERS, form));

            assertThat(word(template, report)).isEqualTo("Trẻ: " + LETTERS);
            PrintedPages pdf = pdf(template, report);
            // The line is wider than the page, so it breaks between the letters.
            assertThat(pdf.text().replace(" ", "")).isEqualTo(("Trẻ:" + LETTERS).replace(" ", ""));
            assertThat(pdf.fontsNotEmbedded()).isEmpty();
        }
    }

    @Test
    void theLettersAreRightInBoldAndItalicToo() {
        byte[] template = new WordDraft()
                .with(document -> {
                    for (int look = 0; look < 4; look++) {
                        var run = document.createParagraph().createRun();
                        run.setBold(look % 2 == 1);
                        run.setItalic(look > 1);
                        run.setText("{detection.childName}");
                    }
                })
                .save();

        PrintedPages pdf = pdf(template, Map.of("childName", LETTERS));

        assertThat(pdf.text().replace(" ", ""))
                .isEqualTo(LETTERS.replace(" ", "").repeat(4));
        assertThat(pdf.fontsNotEmbedded()).isEmpty();
        pdf.keep("letters");
    }

    @Test
    void whatIsMarkupElsewhereIsOnlyText() {
        String name = "Nguyễn \"Tèo\" & <b>An</b> 'Bé' ]]> {case.code}";
        byte[] template =
                new WordDraft().paragraph("Trẻ: {detection.", "childName}.").save();

        assertThat(word(template, Map.of("childName", name))).isEqualTo("Trẻ: " + name + ".");
        assertThat(pdf(template, Map.of("childName", name)).text().strip()).isEqualTo("Trẻ: " + name + ".");
    }

    @Test
    void whereNothingWasEnteredThereAreDotsToWriteOnOrWhatTheTemplateSays() {
        byte[] template = new WordDraft()
                .paragraph("Nơi ở: {detection.childAddress}")
                .paragraph("Số: {detection.notes|......../BC}")
                .paragraph("Trường: {detection.childSchool?}")
                .paragraph("Hết.")
                .save();

        assertThat(word(template, Map.of())).isEqualTo("Nơi ở: " + ".".repeat(30) + "\nSố: ......../BC\nHết.");
    }

    @Test
    void choicesAreWordsOrBoxes() {
        byte[] template = new WordDraft()
                .paragraph("{detection.channel}")
                .paragraph("{detection.childSex=male} Nam {detection.childSex=female} Nữ")
                .paragraph("{detection.crimeSigns} dấu hiệu tội phạm")
                .paragraph("{detection.childSex:box}")
                .save();
        Map<String, Object> report = Map.of("channel", "telephone", "childSex", "female", "crimeSigns", true);
        String expected = "Qua điện thoại\n☐ Nam ☑ Nữ\n☑ dấu hiệu tội phạm\n☐ Nam\n☑ Nữ\n☐ Không biết";

        assertThat(word(template, report)).isEqualTo(expected);
        PrintedPages pdf = pdf(template, report);
        assertThat(pdf.text().strip()).isEqualTo(expected.replace('\n', ' '));
        assertThat(pdf.fontsNotEmbedded()).isEmpty();
    }

    @Test
    void daysAreWrittenAsInAdministrativePapers() {
        byte[] template = new WordDraft()
                .paragraph("{detection.childBirthDate}; {detection.childBirthDate:short}")
                .paragraph("{detection.receivedAt}; {detection.receivedAt:short}; {detection.receivedAt:time}")
                .save();

        assertThat(word(template, Map.of("childBirthDate", "2015-02-05", "receivedAt", "2026-11-22T23:05")))
                .isEqualTo("ngày 05 tháng 02 năm 2015; 05/02/2015\n"
                        + "23 giờ 05 phút, ngày 22 tháng 11 năm 2026; 23:05 22/11/2026; 23 giờ 05 phút");
    }

    @Test
    void eachLineOfALongTextIsAParagraphOfItsOwn() {
        byte[] template = new WordDraft()
                .paragraph("Tình trạng: {detection.childState} Hết.")
                .save();

        assertThat(word(template, Map.of("childState", "Một\r\n\nHai\nBa\u0007")))
                .isEqualTo("Tình trạng: Một\nHai\nBa Hết.");
    }

    @Test
    void aLongWordStaysOnThePage() {
        byte[] template = new WordDraft().paragraph("{detection.childState}").save();
        String unbroken = "ệ".repeat(3000);

        PrintedPages pdf = pdf(template, Map.of("childState", unbroken));

        assertThat(pdf.text().replace(" ", "")).isEqualTo(unbroken);
        pdf.keep("long-word");
    }

    @Test
    void thirtyRowsRunOverSeveralPagesEachWithTheHeading() {
        List<Map<String, Object>> rows = IntStream.rangeClosed(1, 30)
                .<Map<String, Object>>mapToObj(row ->
                        Map.of("need", "Nhu cầu số " + row + ": " + "được chăm sóc, ".repeat(12), "service", "medical"))
                .toList();
        byte[] template = new WordDraft()
                .table(
                        new String[] {"STT", "Việc cần làm"},
                        new String[] {"{row.number}", "{specificAssessment.needs.need}"})
                .save();
        FiledForm assessment = form("specificAssessment", Map.of("needs", rows));

        byte[] made = making.make(PAPER, template, TestFields.with(assessment), Format.DOCX);
        PrintedPages pdf = new PrintedPages(making.make(PAPER, template, TestFields.with(assessment), Format.PDF));

        assertThat(WordDraft.open(made).getTables().get(0).getNumberOfRows()).isEqualTo(31);
        assertThat(pdf.pages()).isGreaterThan(1);
        IntStream.rangeClosed(1, pdf.pages())
                .forEach(page -> assertThat(pdf.text(page)).startsWith("STT Việc cần làm"));
        assertThat(pdf.text()).contains("Nhu cầu số 1:", "Nhu cầu số 30:");
        pdf.keep("thirty-rows");
    }

    @Test
    void anEmptyTableLeavesOneRowToWriteOn() {
        byte[] template = new WordDraft()
                .table(new String[] {"Nhu cầu"}, new String[] {"{specificAssessment.needs.need}"})
                .save();
        FiledForm assessment = form("specificAssessment", Map.of());

        assertThat(WordDraft.text(making.make(PAPER, template, TestFields.with(assessment), Format.DOCX)))
                .isEqualTo("Nhu cầu\n........\n");
    }

    @Test
    void aRecordMadeWithAnOlderFormStillPrints() {
        byte[] template = new WordDraft()
                .paragraph("{detection.childName}, {detection.notes}, {detection.crimeSigns}, {detection.channel:box}")
                .save();
        String olderForm = TestFields.forms().stream()
                .filter(form -> FormSchema.parse(form).id().equals("detection"))
                .findFirst()
                .orElseThrow()
                .replace("\"key\": \"notes\"", "\"key\": \"oldNotes\"")
                .replace("\"key\": \"channel\"", "\"key\": \"oldChannel\"");
        FiledForm report = new FiledForm(
                1,
                "detection",
                FormSchema.parse(olderForm).fields(),
                "",
                null,
                Instant.EPOCH,
                Map.of("childName", "An", "oldNotes", "cũ"));

        assertThat(WordDraft.text(making.make(PAPER, template, TestFields.with(report), Format.DOCX)))
                .startsWith("An, " + ".".repeat(30) + ", ☐, ☐ Qua điện thoại\n☐ Gặp trực tiếp");
    }

    private static final Paper PAPER =
            new Paper("test", 99, "Mẫu thử", "Thử", "detection", null, null, null, List.of());

    private String word(byte[] template, Map<String, Object> report) {
        return WordDraft.text(making.make(PAPER, template, TestFields.with(form("detection", report)), Format.DOCX));
    }

    private PrintedPages pdf(byte[] template, Map<String, Object> report) {
        return new PrintedPages(making.make(PAPER, template, TestFields.with(form("detection", report)), Format.PDF));
    }

    private static FiledForm form(String id, Map<String, Object> content) {
        FormSchema schema = TestFields.forms().stream()
                .map(FormSchema::parse)
                .filter(form -> form.id().equals(id))
                .findFirst()
                .orElseThrow();
        return new FiledForm(1, id, schema.fields(), "", null, Instant.EPOCH, new HashMap<>(content));
    }
}
