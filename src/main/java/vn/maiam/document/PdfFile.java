package vn.maiam.document;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Opens PDFs. One that opens without a password but forbids printing or copying is taken; scripts and attachments inside
 * stay inside: the preview is a picture made here, and the file itself only ever leaves as a download.
 */
final class PdfFile {

    private static final long IN_MEMORY = 16L * 1024 * 1024;
    private static final long AT_MOST = 256L * 1024 * 1024;

    private PdfFile() {}

    static int pages(Path file) throws IOException {
        try (PDDocument pdf = open(file)) {
            return pdf.getNumberOfPages();
        }
    }

    static PDDocument open(Path file) throws IOException {
        try {
            return Loader.loadPDF(file.toFile(), MemoryUsageSetting.setupMixed(IN_MEMORY, AT_MOST).streamCache);
        } catch (InvalidPasswordException e) {
            throw DocumentRefused.locked();
        }
    }
}
