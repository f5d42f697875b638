package vn.maiam.paper.print;

import java.util.List;
import org.w3c.dom.Element;
import vn.maiam.paper.word.Xml;

/** The properties of a paragraph (w:pPr) as CSS; what is not said there comes from its style. */
final class ParagraphLook {

    private static final double LINE = 240;

    /** Times New Roman's own distance of two lines, in parts of the letters' size. */
    static final double SINGLE = 1.15;

    private ParagraphLook() {}

    static Css of(Element properties) {
        Css css = new Css();
        Xml.child(properties, "jc").ifPresent(align -> css.set("text-align", align(Xml.value(align))));
        Xml.child(properties, "ind").ifPresent(indent -> indent(indent, css));
        Xml.child(properties, "spacing").ifPresent(spacing -> spacing(spacing, css));
        Xml.child(properties, "keepNext").filter(Xml::isOn).ifPresent(keep -> css.set("page-break-after", "avoid"));
        Xml.child(properties, "keepLines").filter(Xml::isOn).ifPresent(keep -> css.set("page-break-inside", "avoid"));
        Xml.child(properties, "pageBreakBefore")
                .filter(Xml::isOn)
                .ifPresent(before -> css.set("page-break-before", "always"));
        Xml.child(properties, "pBdr").ifPresent(borders -> borders(borders, css));
        return css;
    }

    private static String align(String value) {
        return switch (value) {
            case "center" -> "center";
            case "right", "end" -> "right";
            case "both", "distribute" -> "justify";
            default -> "left";
        };
    }

    private static void indent(Element indent, Css css) {
        for (String left : List.of("left", "start")) {
            if (Xml.attribute(indent, left) != null) {
                css.setPoints("margin-left", Measures.twips(indent, left));
            }
        }
        for (String right : List.of("right", "end")) {
            if (Xml.attribute(indent, right) != null) {
                css.setPoints("margin-right", Measures.twips(indent, right));
            }
        }
        if (Xml.attribute(indent, "firstLine") != null) {
            css.setPoints("text-indent", Measures.twips(indent, "firstLine"));
        }
        if (Xml.attribute(indent, "hanging") != null) {
            css.setPoints("text-indent", -Measures.twips(indent, "hanging"));
        }
    }

    private static void spacing(Element spacing, Css css) {
        if (Xml.attribute(spacing, "before") != null) {
            css.setPoints("margin-top", Measures.twips(spacing, "before"));
        }
        if (Xml.attribute(spacing, "after") != null) {
            css.setPoints("margin-bottom", Measures.twips(spacing, "after"));
        }
        if (Xml.attribute(spacing, "line") != null) {
            String rule = Xml.attribute(spacing, "lineRule");
            if ("exact".equals(rule)) {
                css.setPoints("line-height", Measures.twips(spacing, "line"));
            } else if (!"atLeast".equals(rule)) {
                double lines = Measures.number(Xml.attribute(spacing, "line")) / LINE;
                css.set("line-height", String.valueOf(lines * SINGLE));
            }
        }
    }

    private static void borders(Element borders, Css css) {
        for (String side : List.of("top", "bottom", "left", "right")) {
            Xml.child(borders, side).ifPresent(border -> {
                css.set("border-" + side, Borders.css(border));
                css.setPoints("padding-" + side, Measures.number(Xml.attribute(border, "space")));
            });
        }
    }
}
