package vn.maiam.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.maiam.document.ContentCheck.Checked;
import vn.maiam.form.FormRefused;

/** What comes in is decided by what is inside. */
class ContentCheckTest {

    private final ContentCheck check = new ContentCheck(new Turnstile());

    @TempDir
    Path folder;

    @Test
    void takesEachKindThatIsWhatItsEndingSays() {
        assertThat(checked("giấy.pdf", SampleFiles.pdf(3)).pages()).isEqualTo(3);
        assertThat(checked("giấy.docx", SampleFiles.docx()).kind()).isEqualTo(DocumentKind.DOCX);
        assertThat(checked("bảng.XLSX", SampleFiles.xlsx()).kind()).isEqualTo(DocumentKind.XLSX);
        assertThat(checked("ảnh.JPG", SampleFiles.jpeg(30, 20)).kind()).isEqualTo(DocumentKind.JPEG);
        assertThat(checked("ảnh.png", SampleFiles.png(30, 20)).kind()).isEqualTo(DocumentKind.PNG);
    }

    @Test
    void refusesWhatItsEndingDoesNotSay() {
        refuses("ảnh.jpg", SampleFiles.png(30, 20), "không phải là loại mà đuôi .jpg nói");
        refuses("giấy.pdf", SampleFiles.docx(), "không phải là loại mà đuôi .pdf nói");
        refuses("giấy.docx", SampleFiles.xlsx(), "không phải là loại mà đuôi .docx nói");
        refuses("bảng.xlsx", SampleFiles.withEntry(new byte[0], "a.txt", new byte[10]), "đuôi .xlsx");
        refuses("ảnh.png", SampleFiles.svgWithHtml(), "đuôi .png");
        refuses("ảnh.jpg", "<html><script>alert(1)</script></html>".getBytes(UTF_8), "đuôi .jpg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ảnh.svg", "trang.html", "chạy.exe", "ảnh.jpg.js", "không đuôi", ".pdf.", "macro.docm"})
    void refusesOtherEndings(String name) {
        refuses(name, SampleFiles.svgWithHtml(), "Chỉ nhận tệp PDF, DOCX, XLSX, JPEG và PNG");
    }

    @Test
    void refusesBombsProgramsAndPasswords() {
        refuses("bom.docx", SampleFiles.zipBomb(), "giải nén ra quá lớn");
        refuses("bảng.xlsx", SampleFiles.withEntry(SampleFiles.xlsx(), "xl/vbaProject.bin", new byte[9]), "macro");
        refuses("giấy.pdf", SampleFiles.lockedPdf(), "có mật khẩu");
        refuses("ảnh.png", SampleFiles.hugePng(), "64 triệu điểm ảnh");
    }

    @Test
    void refusesWhatIsNotWhole() {
        byte[] photo = SampleFiles.jpeg(300, 200);
        byte[] png = SampleFiles.png(300, 200);
        byte[] pdf = SampleFiles.pdf(1);

        refuses("ảnh.jpg", Arrays.copyOf(photo, photo.length / 2), "bị hỏng");
        refuses("ảnh.png", Arrays.copyOf(png, png.length / 2), "bị hỏng");
        refuses("giấy.pdf", Arrays.copyOf(pdf, 40), "bị hỏng");
        refuses("giấy.docx", Arrays.copyOf(SampleFiles.docx(), 500), "bị hỏng");
        refuses("giấy.pdf", new byte[0], "Tệp rỗng");
    }

    @Test
    void takesThePlaceAndAllElseOutOfAPhotoButKeepsItUprightAndUnchanged() throws IOException {
        byte[] sent = SampleFiles.photo();
        byte[] kept = content(checked("ảnh.jpg", sent));

        assertThat(text(sent)).contains(SampleFiles.SECRET);
        assertThat(text(kept)).doesNotContain("GPS", "adobe", "Photoshop").contains("Exif");
        assertThat(PhotoOrientation.of(Arrays.copyOfRange(kept, text(kept).indexOf("Exif") + 6, kept.length)))
                .isEqualTo(6);
        assertThat(pixels(kept)).isEqualTo(pixels(sent));
    }

    @Test
    void takesThePlaceOutOfAPngToo() throws IOException {
        byte[] sent = SampleFiles.pngWithPlace();
        byte[] kept = content(checked("ảnh.png", sent));

        assertThat(text(sent)).contains(SampleFiles.SECRET);
        assertThat(text(kept)).doesNotContain("GPS", "tEXt").contains("eXIf");
        assertThat(pixels(kept)).isEqualTo(pixels(sent));
    }

    @Test
    void anUprightPictureNeedsNoExifAtAll() {
        byte[] kept = content(checked("ảnh.jpg", SampleFiles.jpeg(30, 20)));

        assertThat(text(kept)).doesNotContain("Exif").contains("JFIF");
    }

    private void refuses(String name, byte[] content, String reason) {
        assertThatThrownBy(() -> checked(name, content))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining(reason);
    }

    private Checked checked(String name, byte[] content) {
        try {
            Path sent = Files.write(Files.createTempFile(folder, "sent", null), content);
            return check.check(DocumentName.of(name), sent, Files.createTempFile(folder, "clean", null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] content(Checked checked) {
        try {
            return Files.readAllBytes(checked.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    private static int[] pixels(byte[] content) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(content));
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }
}
