package vn.maiam.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files as officers have them, and as somebody would make them who wants to do harm. */
public final class SampleFiles {

    /** Written into every block of a picture's data that has nothing to do with the picture. */
    public static final String SECRET = "GPS-10.8231N-105.3435E-May-anh-cua-Hoa";

    private static final int SIDEWAYS = 6;

    private SampleFiles() {}

    /** A drawn picture without anything beside it. */
    public static byte[] jpeg(int width, int height) {
        return picture("jpg", width, height);
    }

    public static byte[] png(int width, int height) {
        return picture("png", width, height);
    }

    /** As a telephone makes it: held upright, with the place in it, a comment, and a film after its end. */
    public static byte[] photo() {
        byte[] plain = jpeg(60, 40);
        return written(out -> {
            out.write(plain, 0, 2);
            segment(out, 0xE1, join("Exif\0\0".getBytes(StandardCharsets.US_ASCII), exifWithPlace()));
            segment(out, 0xE1, ("http://ns.adobe.com/xap/1.0/\0" + SECRET).getBytes(StandardCharsets.US_ASCII));
            segment(out, 0xED, ("Photoshop 3.0\0" + SECRET).getBytes(StandardCharsets.US_ASCII));
            segment(out, 0xFE, SECRET.getBytes(StandardCharsets.US_ASCII));
            out.write(plain, 2, plain.length - 2);
            out.write(SECRET.getBytes(StandardCharsets.US_ASCII));
        });
    }

    public static byte[] pngWithPlace() {
        byte[] plain = png(60, 40);
        int afterHeader = 8 + 12 + 13;
        return written(out -> {
            out.write(plain, 0, afterHeader);
            chunk(out, "tEXt", ("Comment\0" + SECRET).getBytes(StandardCharsets.ISO_8859_1));
            chunk(out, "eXIf", exifWithPlace());
            out.write(plain, afterHeader, plain.length - afterHeader);
            out.write(SECRET.getBytes(StandardCharsets.US_ASCII));
        });
    }

    /** A header that promises a picture of 400 million points. */
    public static byte[] hugePng() {
        byte[] plain = png(10, 10);
        return written(out -> {
            out.write(plain, 0, 8);
            chunk(
                    out,
                    "IHDR",
                    ByteBuffer.allocate(13)
                            .putInt(20_000)
                            .putInt(20_000)
                            .put(new byte[] {8, 2, 0, 0, 0})
                            .array());
            out.write(plain, 8 + 12 + 13, plain.length - (8 + 12 + 13));
        });
    }

    public static byte[] pdf(int pages) {
        return written(out -> {
            try (PDDocument pdf = drawn(pages)) {
                pdf.save(out);
            }
        });
    }

    public static byte[] lockedPdf() {
        return written(out -> {
            try (PDDocument pdf = drawn(1)) {
                pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
                pdf.save(out);
            }
        });
    }

    public static byte[] docx() {
        return written(out -> {
            try (XWPFDocument letter = new XWPFDocument()) {
                letter.createParagraph().createRun().setText("Giấy giới thiệu");
                letter.write(out);
            }
        });
    }

    public static byte[] xlsx() {
        return written(out -> {
            try (XSSFWorkbook table = new XSSFWorkbook()) {
                table.createSheet("Chi phí").createRow(0).createCell(0).setCellValue("Viện phí");
                table.write(out);
            }
        });
    }

    public static byte[] withEntry(byte[] zip, String name, byte[] content) {
        return written(out -> {
            try (ZipOutputStream copy = new ZipOutputStream(out);
                    var old = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(zip))) {
                for (ZipEntry entry = old.getNextEntry(); entry != null; entry = old.getNextEntry()) {
                    copy.putNextEntry(new ZipEntry(entry.getName()));
                    old.transferTo(copy);
                }
                copy.putNextEntry(new ZipEntry(name));
                copy.write(content);
            }
        });
    }

    /** A small Word file that unpacks to 300 MB of zeros. */
    public static byte[] zipBomb() {
        return withEntry(docx(), "word/media/image1.png", new byte[300 * 1024 * 1024]);
    }

    public static byte[] svgWithHtml() {
        return """
                <svg xmlns="http://www.w3.org/2000/svg"><foreignObject><body xmlns="http://www.w3.org/1999/xhtml">
                <script>alert(document.cookie)</script></body></foreignObject></svg>"""
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] picture(String format, int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(0xF2E3CF));
        pen.fillRect(0, 0, width, height);
        pen.setColor(new Color(0xA63D17));
        pen.fillPolygon(
                new int[] {width / 8, width / 2, width * 7 / 8}, new int[] {height / 2, height / 8, height / 2}, 3);
        pen.dispose();
        return written(out -> ImageIO.write(picture, format, out));
    }

    private static PDDocument drawn(int pages) throws IOException {
        PDDocument pdf = new PDDocument();
        for (int page = 0; page < pages; page++) {
            PDPage sheet = new PDPage();
            pdf.addPage(sheet);
            try (PDPageContentStream pen = new PDPageContentStream(pdf, sheet)) {
                pen.addRect(80, 300, 200, 100 + 80 * page);
                pen.fill();
            }
        }
        return pdf;
    }

    /** Two values in one directory: the place, and that the camera was held upright. */
    private static byte[] exifWithPlace() {
        byte[] place = SECRET.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer block = ByteBuffer.allocate(8 + 2 + 2 * 12 + 4 + place.length);
        block.put(new byte[] {'M', 'M', 0, 42}).putInt(8).putShort((short) 2);
        block.putShort((short) 0x010E).putShort((short) 2).putInt(place.length).putInt(38);
        block.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) SIDEWAYS)
                .putShort((short) 0);
        return block.putInt(0).put(place).array();
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] content) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeByte(0xFF);
        data.writeByte(marker);
        data.writeShort(content.length + 2);
        data.write(content);
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        byte[] whole = join(type.getBytes(StandardCharsets.US_ASCII), content);
        CRC32 sum = new CRC32();
        sum.update(whole);
        data.writeInt(content.length);
        data.write(whole);
        data.writeInt((int) sum.getValue());
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }
}
