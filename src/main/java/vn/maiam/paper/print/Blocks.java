package vn.maiam.paper.print;

import java.util.Optional;
import org.w3c.dom.Element;
import vn.maiam.paper.word.Xml;

/** Writes the paragraphs and tables of a part of the Word file. */
class Blocks {

    private static final String EMPTY = "\u00a0";

    private final Styles styles;
    private final Markup markup;

    Blocks(Styles styles, Markup markup) {
        this.styles = styles;
        this.markup = markup;
    }

    void write(Element from, Element to) {
        for (Element block : Xml.children(from)) {
            if (Xml.is(block, "p")) {
                paragraph(block, to);
            } else if (Xml.is(block, "tbl")) {
                new Table(block, styles, markup, this).write(to);
            }
        }
    }

    private void paragraph(Element paragraph, Element to) {
        Optional<Element> properties = Xml.child(paragraph, "pPr");
        Css look = styles.paragraph(properties).over(styles.lettersOf(properties));
        boolean empty = Xml.all(paragraph, "r").isEmpty();
        if (empty) {
            properties.flatMap(own -> Xml.child(own, "rPr")).map(LetterLook::of).ifPresent(look::over);
        }
        Element written = markup.add(to, "p", look);
        new Runs(styles, markup).write(paragraph, written);
        if (!written.hasChildNodes()) {
            markup.text(written, EMPTY);
        }
    }
}
