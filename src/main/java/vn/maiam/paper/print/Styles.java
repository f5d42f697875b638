package vn.maiam.paper.print;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.maiam.paper.word.Xml;

/** The styles of a Word file: what a paragraph or its letters look like if they say nothing themselves. */
class Styles {

    private final Map<String, Element> byId = new HashMap<>();
    private final Css paragraphs = new Css();
    private final Css letters = new Css();
    private String normal;

    Styles(Optional<Document> styles) {
        styles.map(Document::getDocumentElement).ifPresent(this::read);
    }

    private void read(Element styles) {
        Xml.child(styles, "docDefaults").ifPresent(defaults -> {
            Xml.child(defaults, "pPrDefault", "pPr").map(ParagraphLook::of).ifPresent(paragraphs::over);
            Xml.child(defaults, "rPrDefault", "rPr").map(LetterLook::of).ifPresent(letters::over);
        });
        for (Element style : Xml.children(styles, "style")) {
            byId.put(Xml.attribute(style, "styleId"), style);
            if ("paragraph".equals(Xml.attribute(style, "type")) && "1".equals(Xml.attribute(style, "default"))) {
                normal = Xml.attribute(style, "styleId");
            }
        }
    }

    Css paragraph(Optional<Element> properties) {
        Css css = new Css().over(paragraphs).over(chain(styleOf(properties), "pPr", ParagraphLook::of));
        properties.map(ParagraphLook::of).ifPresent(css::over);
        return css;
    }

    /** Of the letters of a paragraph that say nothing themselves. */
    Css lettersOf(Optional<Element> paragraph) {
        return new Css().over(letters).over(chain(styleOf(paragraph), "rPr", LetterLook::of));
    }

    /** What a run adds to its paragraph's letters. */
    Css run(Element run) {
        Optional<Element> properties = Xml.child(run, "rPr");
        Css css = new Css();
        properties
                .flatMap(own -> Xml.child(own, "rStyle"))
                .map(Xml::value)
                .ifPresent(id -> css.over(chain(id, "rPr", LetterLook::of)));
        properties.map(LetterLook::of).ifPresent(css::over);
        return css;
    }

    /** The table's own properties and those of its style, the own ones first. */
    Deque<Element> table(Element table) {
        Deque<Element> properties = new ArrayDeque<>();
        Optional<Element> own = Xml.child(table, "tblPr");
        own.ifPresent(properties::add);
        own.flatMap(given -> Xml.child(given, "tblStyle")).map(Xml::value).ifPresent(id -> basedOn(id)
                .descendingIterator()
                .forEachRemaining(style -> Xml.child(style, "tblPr").ifPresent(properties::add)));
        return properties;
    }

    private String styleOf(Optional<Element> properties) {
        return properties
                .flatMap(given -> Xml.child(given, "pStyle"))
                .map(Xml::value)
                .orElse(normal);
    }

    private Css chain(String id, String part, Function<Element, Css> look) {
        Css css = new Css();
        basedOn(id).forEach(style -> Xml.child(style, part).map(look).ifPresent(css::over));
        return css;
    }

    /** The style and those it builds on, the most general first. */
    private Deque<Element> basedOn(String id) {
        Deque<Element> chain = new ArrayDeque<>();
        Element style = byId.get(id);
        while (style != null && !chain.contains(style)) {
            chain.addFirst(style);
            style = Xml.child(style, "basedOn").map(Xml::value).map(byId::get).orElse(null);
        }
        return chain;
    }
}
