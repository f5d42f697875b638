package vn.maiam.paper;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF opened again. */
public class PrintedPages {

    private static final Path PICTURES = Path.of("target", "screenshots", "papers");
    private static final int DOTS_PER_INCH = 90;

    private final byte[] pdf;

    public PrintedPages(byte[] pdf) {
        this.pdf = pdf;
    }

    /** All pages' text, with single spaces in the place of line ends. */
    public String text() {
        return read(document -> {
            String text = new PDFTextStripper().getText(document);
            return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ");
        });
    }

    public String text(int page) {
        return read(document -> {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document).replaceAll("\\s+", " ").strip();
        });
    }

    public int pages() {
        return read(PDDocument::getNumberOfPages);
    }

    /** Every font of every page, with whether the file carries it. */
    public List<String> fontsNotEmbedded() {
        return read(document -> {
            List<String> missing = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    if (!font.isEmbedded()) {
                        missing.add(font.getName());
                    }
                }
            }
            return missing;
        });
    }

    /** A PNG of each page, to look at. */
    public void keep(String name) {
        read(document -> {
            Files.createDirectories(PICTURES);
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage picture = renderer.renderImageWithDPI(page, DOTS_PER_INCH);
                Path file = PICTURES.resolve("%s-%d.png".formatted(name, page + 1));
                ImageIO.write(picture, "png", file.toFile());
            }
            return null;
        });
    }

    private <T> T read(Reading<T> reading) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return reading.of(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Reading<T> {
        T of(PDDocument document) throws IOException;
    }
}
