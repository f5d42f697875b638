package vn.maiam.paper.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The elements of WordprocessingML (ISO/IEC 29500-1, transitional). */
public final class Xml {

    public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Xml() {}

    public static boolean is(Node node, String name) {
        return node.getNodeType() == Node.ELEMENT_NODE
                && W.equals(node.getNamespaceURI())
                && name.equals(node.getLocalName());
    }

    public static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    public static List<Element> children(Node parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).toList();
    }

    public static Optional<Element> child(Node parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    /** The child of a child. */
    public static Optional<Element> child(Node parent, String name, String grandchild) {
        return child(parent, name).flatMap(child -> child(child, grandchild));
    }

    /** All below, in their order. */
    public static List<Element> all(Element top, String name) {
        NodeList found = top.getElementsByTagNameNS(W, name);
        List<Element> all = new ArrayList<>(found.getLength());
        for (int at = 0; at < found.getLength(); at++) {
            all.add((Element) found.item(at));
        }
        return all;
    }

    /** @return null where the attribute is missing */
    public static String attribute(Element element, String name) {
        return element.hasAttributeNS(W, name) ? element.getAttributeNS(W, name) : null;
    }

    public static String value(Element element) {
        return attribute(element, "val");
    }

    /** An element like {@code <w:b/>}, which counts unless it says otherwise. */
    public static boolean isOn(Element element) {
        String value = value(element);
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }
}
