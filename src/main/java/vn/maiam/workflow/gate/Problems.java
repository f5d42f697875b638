package vn.maiam.workflow.gate;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

/** What the gate found, each with its element and a sentence a modeler understands. */
final class Problems {

    private final List<String> sentences = new ArrayList<>();

    void at(BaseElement element, String sentence) {
        String name = element instanceof FlowElement flow && flow.getName() != null ? " “" + flow.getName() + "”" : "";
        at(element.getElementType().getTypeName() + " " + element.getId() + name, sentence);
    }

    void at(String where, String sentence) {
        sentences.add(where + ": " + sentence + ".");
    }

    boolean found() {
        return !sentences.isEmpty();
    }

    List<String> sentences() {
        return List.copyOf(sentences);
    }
}
