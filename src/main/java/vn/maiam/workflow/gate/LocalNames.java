package vn.maiam.workflow.gate;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import vn.maiam.workflow.model.Repetition;

/** The variables that exist only inside an activity: its input parameters, and what counts its repetitions. */
final class LocalNames {

    private LocalNames() {}

    /** Known where an element stands. An input parameter itself is worked out before its activity begins. */
    static Set<String> at(Element element) {
        Element owner = DiagramXml.withId(element);
        return isInput(element) && owner.getParentNode() instanceof Element around ? within(around) : within(owner);
    }

    /** Known inside an element. */
    static Set<String> within(Element element) {
        Set<String> names = new HashSet<>();
        for (Element at = element; at != null; at = at.getParentNode() instanceof Element parent ? parent : null) {
            inputsOf(at).map(input -> input.getAttribute("name")).forEach(names::add);
            DiagramXml.children(at, "multiInstanceLoopCharacteristics").forEach(loop -> {
                names.addAll(Repetition.COUNTERS);
                names.add(loop.getAttributeNS(DiagramXml.CAMUNDA, "elementVariable"));
            });
        }
        return names;
    }

    private static Stream<Element> inputsOf(Element element) {
        return DiagramXml.children(element, "extensionElements")
                .flatMap(extensions -> DiagramXml.children(extensions, "inputOutput"))
                .flatMap(mapping -> DiagramXml.children(mapping, "inputParameter"));
    }

    private static boolean isInput(Element element) {
        return element.getLocalName().equals("inputParameter");
    }
}
