package vn.maiam.paper.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import org.springframework.stereotype.Component;

/**
 * The letters a PDF carries with it: Tinos, as wide as Times New Roman letter by letter, so that lines break where Word
 * breaks them; and for ☑ and ☐ a font of symbols.
 */
@Component
class PrintFonts {

    static final String FAMILIES = "'Tinos','Noto Sans Symbols 2'";

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    void addTo(PdfRendererBuilder printer) {
        add(printer, "Tinos_400Regular", "Tinos", REGULAR, FontStyle.NORMAL);
        add(printer, "Tinos_400Regular_Italic", "Tinos", REGULAR, FontStyle.ITALIC);
        add(printer, "Tinos_700Bold", "Tinos", BOLD, FontStyle.NORMAL);
        add(printer, "Tinos_700Bold_Italic", "Tinos", BOLD, FontStyle.ITALIC);
        add(printer, "NotoSansSymbols2_400Regular", "Noto Sans Symbols 2", REGULAR, FontStyle.NORMAL);
    }

    private static void add(PdfRendererBuilder printer, String file, String family, int weight, FontStyle style) {
        printer.useFont(() -> font(file), family, weight, style, true);
    }

    private static InputStream font(String file) {
        InputStream font = PrintFonts.class.getResourceAsStream("/fonts/" + file + ".ttf");
        if (font == null) {
            throw new IllegalStateException("The font " + file + " is missing: the front end has not been built.");
        }
        return font;
    }
}
