package vn.maiam.paper.print;

import org.w3c.dom.Element;
import vn.maiam.paper.word.Xml;

/** The properties of letters (w:rPr) as CSS. The typeface is always our own: it is the one the PDF carries with it. */
final class LetterLook {

    private LetterLook() {}

    static Css of(Element properties) {
        Css css = new Css();
        for (Element property : Xml.children(properties)) {
            apply(property, css);
        }
        return css;
    }

    private static void apply(Element property, Css css) {
        switch (property.getLocalName()) {
            case "b" -> css.set("font-weight", Xml.isOn(property) ? "bold" : "normal");
            case "i" -> css.set("font-style", Xml.isOn(property) ? "italic" : "normal");
            case "u" -> css.set("text-decoration", "none".equals(Xml.value(property)) ? "none" : "underline");
            case "strike" -> css.set("text-decoration", Xml.isOn(property) ? "line-through" : "none");
            case "caps" -> css.set("text-transform", Xml.isOn(property) ? "uppercase" : "none");
            case "sz" -> css.setPoints("font-size", Measures.halfPoints(property));
            case "spacing" -> css.setPoints("letter-spacing", Measures.twips(property, "val"));
            case "color" -> color(Xml.value(property), css);
            case "vertAlign" -> raise(Xml.value(property), css);
            default -> {}
        }
    }

    private static void color(String color, Css css) {
        if (color != null && color.matches("[0-9A-Fa-f]{6}")) {
            css.set("color", "#" + color);
        }
    }

    private static void raise(String position, Css css) {
        if ("superscript".equals(position)) {
            css.set("vertical-align", "super").set("font-size", "65%");
        } else if ("subscript".equals(position)) {
            css.set("vertical-align", "sub").set("font-size", "65%");
        }
    }
}
