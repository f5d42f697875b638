package vn.maiam.paper.print;

import java.util.Locale;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.maiam.paper.word.WordFile;
import vn.maiam.paper.word.Xml;

/** The sheet: its size and margins, and what stands at the head and foot of its pages. */
class PageSetup {

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final WordFile file;
    private final Optional<Element> section;

    PageSetup(WordFile file) {
        this.file = file;
        this.section = Xml.child(file.body().getDocumentElement(), "body", "sectPr");
    }

    /** The rules for the page; heads and feet are named {@code header} and {@code footer}. */
    String css() {
        String rules = "size:%s;margin:%s;".formatted(size(), margins());
        String first = startsDifferently()
                ? "@page:first{@top-center{content:%s}@bottom-center{content:%s}}"
                        .formatted(content("header", "first"), content("footer", "first"))
                : "";
        return "@page{%s@top-center{content:%s;vertical-align:middle;width:100%%}@bottom-center{content:%s;width:100%%}}%s"
                .formatted(rules, content("header", "default"), content("footer", "default"), first);
    }

    /** A head or foot ({@code header}, {@code footer}) of the first or all other pages. */
    Optional<Document> story(String kind, String pages) {
        return section.stream()
                .flatMap(given -> Xml.children(given, kind + "Reference").stream())
                .filter(reference -> pages.equals(Xml.attribute(reference, "type")))
                .findFirst()
                .flatMap(reference -> file.story(reference.getAttributeNS(RELATIONSHIPS, "id")));
    }

    private String content(String kind, String pages) {
        return story(kind, pages).isPresent() ? "element(%s-%s)".formatted(kind, pages) : "none";
    }

    private boolean startsDifferently() {
        return section.flatMap(given -> Xml.child(given, "titlePg"))
                .filter(Xml::isOn)
                .isPresent();
    }

    private String size() {
        return section.flatMap(given -> Xml.child(given, "pgSz"))
                .map(size -> points(Measures.twips(size, "w")) + " " + points(Measures.twips(size, "h")))
                .orElse("A4");
    }

    private String margins() {
        return section.flatMap(given -> Xml.child(given, "pgMar"))
                .map(margin -> points(Measures.twips(margin, "top")) + " " + points(Measures.twips(margin, "right"))
                        + " " + points(Measures.twips(margin, "bottom")) + " "
                        + points(Measures.twips(margin, "left")))
                .orElse("20mm 15mm 20mm 30mm");
    }

    private static String points(double length) {
        return String.format(Locale.ROOT, "%.2fpt", length);
    }
}
