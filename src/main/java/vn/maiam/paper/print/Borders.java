package vn.maiam.paper.print;

import org.w3c.dom.Element;
import vn.maiam.paper.word.Xml;

/** A line around something. */
final class Borders {

    private static final double THINNEST = 0.5;

    private Borders() {}

    static String css(Element border) {
        String kind = Xml.value(border);
        if (kind == null || kind.equals("nil") || kind.equals("none")) {
            return "none";
        }
        String style =
                switch (kind) {
                    case "dotted" -> "dotted";
                    case "dashed", "dashSmallGap" -> "dashed";
                    case "double" -> "double";
                    default -> "solid";
                };
        return Math.max(THINNEST, Measures.eighths(border)) + "pt " + style + " black";
    }
}
