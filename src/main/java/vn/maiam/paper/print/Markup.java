package vn.maiam.paper.print;

import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An XHTML page being written. Text is put in as text, so nothing that was typed can become markup. */
class Markup {

    private final Document page = XMLHelper.newDocumentBuilder().newDocument();
    private final Element body;

    Markup(String title, String styleSheet) {
        Element html = add(page, "html");
        html.setAttribute("lang", "vi");
        Element head = add(html, "head");
        add(head, "title").setTextContent(title);
        add(head, "style").setTextContent(styleSheet);
        body = add(html, "body");
    }

    Element body() {
        return body;
    }

    Document page() {
        return page;
    }

    Element add(Node parent, String name) {
        Element element = page.createElement(name);
        parent.appendChild(element);
        return element;
    }

    Element add(Node parent, String name, Css look) {
        Element element = add(parent, name);
        element.setAttribute("style", look.toString());
        return element;
    }

    void text(Element parent, String text) {
        parent.appendChild(page.createTextNode(text));
    }
}
