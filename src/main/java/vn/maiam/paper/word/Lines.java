package vn.maiam.paper.word;

import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Makes a paragraph of each line: a line break inside a justified paragraph would tear the words of its line apart. */
class Lines {

    private Lines() {}

    static void separate(Element paragraph) {
        Element rest = paragraph;
        while (rest != null) {
            rest = cut(rest);
        }
    }

    /** @return the new paragraph behind this one; null if there was nothing to cut */
    private static Element cut(Element paragraph) {
        List<Element> pieces = Xml.all(paragraph, "t");
        for (int at = 0; at < pieces.size(); at++) {
            String text = pieces.get(at).getTextContent();
            int end = text.indexOf('\n');
            if (end >= 0) {
                Element after = (Element) paragraph.cloneNode(true);
                paragraph.getParentNode().insertBefore(after, paragraph.getNextSibling());
                ParagraphText.write(pieces.get(at), text.substring(0, end));
                dropBehind(pieces.get(at), paragraph);
                Element first = Xml.all(after, "t").get(at);
                ParagraphText.write(first, text.substring(end + 1));
                dropBefore(first, after);
                return after;
            }
        }
        return null;
    }

    private static void dropBehind(Node from, Element paragraph) {
        for (Node node = from; node != paragraph; node = node.getParentNode()) {
            while (node.getNextSibling() != null) {
                node.getParentNode().removeChild(node.getNextSibling());
            }
        }
    }

    private static void dropBefore(Node to, Element paragraph) {
        for (Node node = to; node != paragraph; node = node.getParentNode()) {
            Node before = node.getPreviousSibling();
            while (before != null) {
                Node next = before.getPreviousSibling();
                if (!Xml.is(before, "pPr") && !Xml.is(before, "rPr")) {
                    before.getParentNode().removeChild(before);
                }
                before = next;
            }
        }
    }
}
