package vn.maiam.paper.print;

/** The printer, without an application. */
public final class TestPdf {

    private TestPdf() {}

    public static Pdf printer() {
        return new Pdf(new PrintFonts());
    }
}
