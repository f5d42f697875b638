package vn.maiam.workflow.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.ModelInstance;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A model as the XML it is, so that nothing escapes the gate for want of a class that knows it. */
final class DiagramXml {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private DiagramXml() {}

    static Element root(ModelInstance model) {
        return ((Document) model.getDocument().getDomSource().getNode()).getDocumentElement();
    }

    /** The element with this id, at any depth. */
    static Element find(Element within, String id) {
        return all(within)
                .filter(element -> id.equals(element.getAttribute("id")))
                .findFirst()
                .orElseThrow();
    }

    /** The element and everything in it, in document order. */
    static Stream<Element> all(Element element) {
        return Stream.concat(Stream.of(element), children(element).flatMap(DiagramXml::all));
    }

    static Stream<Element> children(Element element) {
        return nodes(element).filter(Element.class::isInstance).map(Element.class::cast);
    }

    static Stream<Element> children(Element element, String name) {
        return children(element).filter(child -> child.getLocalName().equals(name));
    }

    private static Stream<Node> nodes(Element element) {
        return IntStream.range(0, element.getChildNodes().getLength()).mapToObj(element.getChildNodes()::item);
    }

    static Stream<Attr> attributes(Element element) {
        return IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(element.getAttributes()::item)
                .map(Attr.class::cast);
    }

    /** What the engine could take for an expression: it looks into names and descriptions, too. */
    static List<String> expressions(Element element) {
        List<String> texts = new ArrayList<>();
        attributes(element).map(Attr::getValue).forEach(texts::add);
        StringBuilder text = new StringBuilder();
        nodes(element)
                .filter(node -> node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE)
                .forEach(node -> text.append(node.getNodeValue()));
        texts.add(text.toString());
        texts.removeIf(candidate -> !candidate.contains("${") && !candidate.contains("#{"));
        return texts;
    }

    /** The nearest element around, or itself, that has an id to be found by. */
    static Element withId(Element element) {
        Element at = element;
        while (at.getAttribute("id").isEmpty() && at.getParentNode() instanceof Element parent) {
            at = parent;
        }
        return at;
    }
}
