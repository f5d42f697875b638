package vn.maiam.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.stereotype.Component;

/**
 * Pages of a PDF as pictures. Drawn here and not by the browser: no script of the file runs anywhere near the case, and
 * every browser shows the same.
 */
@Component
class PdfPages {

    private static final float LONGEST_SIDE = 1600;
    private static final float LARGEST_SCALE = 3;

    private final DocumentStore store;
    private final Turnstile turnstile;

    PdfPages(DocumentStore store, Turnstile turnstile) {
        this.store = store;
        this.turnstile = turnstile;
    }

    /** @throws NoPreview if the page cannot be drawn */
    byte[] page(Document document, int number) {
        if (document.pages() == null || number < 1 || number > document.pages()) {
            throw new DocumentGone();
        }
        try {
            return turnstile.pass(() -> drawn(document, number));
        } catch (TooBusy busy) {
            throw busy;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooBusy();
        } catch (Exception | OutOfMemoryError | StackOverflowError unfit) {
            throw new NoPreview();
        }
    }

    private byte[] drawn(Document document, int number) throws IOException {
        try (Spooled content = Spooled.empty()) {
            try (OutputStream to = Files.newOutputStream(content.path())) {
                store.copy(document, to);
            }
            try (PDDocument pdf = PdfFile.open(content.path())) {
                return png(draw(pdf, number - 1));
            }
        }
    }

    private static BufferedImage draw(PDDocument pdf, int index) throws IOException {
        PDRectangle size = pdf.getPage(index).getCropBox();
        float scale = Math.min(LARGEST_SCALE, LONGEST_SIDE / Math.max(size.getWidth(), size.getHeight()));
        PDFRenderer renderer = new PDFRenderer(pdf);
        renderer.setSubsamplingAllowed(true);
        return renderer.renderImage(index, scale, ImageType.RGB);
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return png.toByteArray();
    }
}
