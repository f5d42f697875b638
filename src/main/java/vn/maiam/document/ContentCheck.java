package vn.maiam.document;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;
import vn.maiam.form.FormRefused;

/** Decides by the content whether a file is taken, and cleans it. The name only says what it should be. */
@Component
class ContentCheck {

    private final Tika magic = new Tika();
    private final Turnstile turnstile;

    ContentCheck(Turnstile turnstile) {
        this.turnstile = turnstile;
    }

    /**
     * @param clean where the content goes as it is to be kept
     * @throws FormRefused if it is not taken
     */
    Checked check(DocumentName name, Path sent, Path clean) {
        DocumentKind kind = DocumentKind.ofEnding(name.ending()).orElseThrow(DocumentRefused::unknownEnding);
        try {
            mustBeginAs(kind, name, sent);
            return turnstile.pass(() -> opened(kind, sent, clean));
        } catch (FormRefused | TooBusy refused) {
            throw refused;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooBusy();
        } catch (Exception | OutOfMemoryError | StackOverflowError damaged) {
            // Whatever a library says of a file that somebody has sent: the file is at fault.
            throw DocumentRefused.damaged();
        }
    }

    private void mustBeginAs(DocumentKind kind, DocumentName name, Path sent) throws IOException {
        if (Files.size(sent) == 0) {
            throw DocumentRefused.empty();
        }
        try (InputStream content = new BufferedInputStream(Files.newInputStream(sent))) {
            if (!kind.beginsAs(magic.detect(content))) {
                throw DocumentRefused.otherContent(name.ending());
            }
        }
    }

    private static Checked opened(DocumentKind kind, Path sent, Path clean) throws IOException {
        if (kind.isPicture()) {
            cleanPicture(kind, sent, clean);
            PictureCheck.check(clean, kind);
            return new Checked(kind, clean, null);
        }
        if (kind == DocumentKind.PDF) {
            int pages = PdfFile.pages(sent);
            if (pages == 0) {
                throw DocumentRefused.damaged();
            }
            return new Checked(kind, sent, pages);
        }
        OfficeCheck.check(sent, kind);
        return new Checked(kind, sent, null);
    }

    private static void cleanPicture(DocumentKind kind, Path sent, Path clean) throws IOException {
        try (InputStream from = new BufferedInputStream(Files.newInputStream(sent));
                OutputStream to = new BufferedOutputStream(Files.newOutputStream(clean))) {
            if (kind == DocumentKind.JPEG) {
                JpegCleaning.copy(from, to);
            } else {
                PngCleaning.copy(from, to);
            }
        }
    }

    /**
     * @param content what is to be kept
     * @param pages of a PDF, else null
     */
    record Checked(DocumentKind kind, Path content, Integer pages) {}
}
