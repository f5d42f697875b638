package vn.maiam.paper.print;

import org.w3c.dom.Element;
import vn.maiam.paper.word.Xml;

/** Writes the letters of one paragraph. */
class Runs {

    private final Styles styles;
    private final Markup markup;

    /** Of an automatic field, the instruction is read and the last result, between the two marks, passed over. */
    private boolean inField;

    Runs(Styles styles, Markup markup) {
        this.styles = styles;
        this.markup = markup;
    }

    void write(Element paragraph, Element to) {
        for (Element part : Xml.children(paragraph)) {
            if (Xml.is(part, "r")) {
                run(part, to);
            } else if (Xml.is(part, "fldSimple")) {
                number(Xml.attribute(part, "instr"), to);
            }
        }
    }

    private void run(Element run, Element to) {
        Element letters = markup.add(to, "span", styles.run(run));
        for (Element part : Xml.children(run)) {
            piece(part, letters);
        }
    }

    private void piece(Element part, Element to) {
        switch (part.getLocalName()) {
            case "fldChar" -> inField = !"end".equals(Xml.attribute(part, "fldCharType"));
            case "instrText" -> number(part.getTextContent(), to);
            case "t" -> text(part.getTextContent(), to);
            case "noBreakHyphen" -> text("\u2011", to);
            case "tab" -> markup.add(to, "span").setAttribute("class", "tab");
            case "br", "cr" -> lineOrPage(part, to);
            default -> {}
        }
    }

    private void text(String text, Element to) {
        if (!inField) {
            // Word keeps spaces that follow each other, a page on the web does not.
            markup.text(to, text.replace("  ", " \u00a0"));
        }
    }

    private void lineOrPage(Element part, Element to) {
        Element end = markup.add(to, "br");
        if ("page".equals(Xml.attribute(part, "type"))) {
            end.setAttribute("style", "page-break-after:always");
        }
    }

    private void number(String instruction, Element to) {
        String what = instruction == null ? "" : instruction.strip().split("\\s+")[0];
        if (what.equals("PAGE") || what.equals("NUMPAGES")) {
            markup.add(to, "span").setAttribute("class", what.equals("PAGE") ? "page" : "pages");
        }
    }
}
