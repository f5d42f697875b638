package vn.maiam.paper.print;

import org.w3c.dom.Element;
import vn.maiam.paper.word.Xml;

/** Lengths as Word counts them, in points. */
final class Measures {

    private static final double TWIPS = 20;
    private static final double HALF_POINTS = 2;
    private static final double EIGHTHS = 8;

    private Measures() {}

    /** @return 0 where there is no such attribute */
    static double twips(Element element, String attribute) {
        return number(Xml.attribute(element, attribute)) / TWIPS;
    }

    static double halfPoints(Element element) {
        return number(Xml.value(element)) / HALF_POINTS;
    }

    /** The width of a line. */
    static double eighths(Element border) {
        return number(Xml.attribute(border, "sz")) / EIGHTHS;
    }

    static double number(String text) {
        if (text == null) {
            return 0;
        }
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException percentOrUnit) {
            return 0;
        }
    }
}
