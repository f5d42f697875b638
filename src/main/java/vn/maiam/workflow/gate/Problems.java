package vn.maiam.workflow.gate;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.w3c.dom.Element;

/** What the gate found, each with its element and a sentence a modeler understands. */
final class Problems {

    private final List<String> sentences = new ArrayList<>();

    void at(BaseElement element, String sentence) {
        at(DiagramXml.find(DiagramXml.root(element.getModelInstance()), element.getId()), sentence);
    }

    void at(Element element, String sentence) {
        Element known = DiagramXml.withId(element);
        String name = known.hasAttribute("name") ? " “" + known.getAttribute("name") + "”" : "";
        at(known.getLocalName() + " " + known.getAttribute("id") + name, sentence);
    }

    void at(String where, String sentence) {
        sentences.add(where + ": " + sentence.replaceFirst("\\.$", "") + ".");
    }

    boolean found() {
        return !sentences.isEmpty();
    }

    List<String> sentences() {
        return List.copyOf(sentences);
    }
}
