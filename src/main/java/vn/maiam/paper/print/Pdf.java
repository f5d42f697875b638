package vn.maiam.paper.print;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.maiam.paper.word.WordFile;
import vn.maiam.paper.word.Xml;

/** Prints a Word file as PDF. */
@Component
public class Pdf {

    private static final String LOOK = "body{margin:0;font-family:%s}"
            + "p{margin:0;line-height:" + ParagraphLook.SINGLE + ";font-size:10pt;word-wrap:break-word}"
            + "table{border-collapse:collapse;table-layout:fixed;-fs-table-paginate:paginate}"
            + "td,th{padding:0 5.4pt;vertical-align:top;font-weight:normal;text-align:left}"
            + ".tab{display:inline-block;width:36pt}"
            + ".page:after{content:counter(page)}.pages:after{content:counter(pages)}";

    static {
        // It would write the text it has trouble with, that is a child's data, into the log.
        XRLog.setLoggingEnabled(false);
    }

    private final PrintFonts fonts;

    Pdf(PrintFonts fonts) {
        this.fonts = fonts;
    }

    /** @param title what the reader's window calls it */
    public byte[] of(byte[] wordFile, String title) {
        try (WordFile file = WordFile.open(wordFile)) {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            PdfRendererBuilder printer = new PdfRendererBuilder();
            fonts.addTo(printer);
            printer.useFastMode();
            printer.useUriResolver((base, address) -> null);
            printer.withProducer("Mái Ấm");
            printer.withW3cDocument(page(file, title), null);
            printer.toStream(pdf);
            printer.run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document page(WordFile file, String title) {
        PageSetup setup = new PageSetup(file);
        Markup markup = new Markup(title, LOOK.formatted(PrintFonts.FAMILIES) + setup.css());
        Blocks blocks = new Blocks(new Styles(file.styles()), markup);
        for (String kind : List.of("header", "footer")) {
            for (String pages : List.of("default", "first")) {
                setup.story(kind, pages).ifPresent(story -> {
                    Css running = new Css().set("position", "running(%s-%s)".formatted(kind, pages));
                    blocks.write(story.getDocumentElement(), markup.add(markup.body(), "div", running));
                });
            }
        }
        Element body = Xml.child(file.body().getDocumentElement(), "body").orElseThrow();
        blocks.write(body, markup.body());
        return markup.page();
    }
}
