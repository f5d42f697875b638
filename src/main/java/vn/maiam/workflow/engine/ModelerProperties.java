package vn.maiam.workflow.engine;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** The extension properties that a modeler gave an element, while its diagram is parsed. */
final class ModelerProperties {

    private ModelerProperties() {}

    static Map<String, String> of(Element element) {
        Map<String, String> properties = new HashMap<>();
        Element extensions = element == null ? null : element.element("extensionElements");
        if (extensions == null) {
            return properties;
        }
        Element list = extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
        if (list != null) {
            list.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property")
                    .forEach(property -> properties.put(property.attribute("name"), property.attribute("value")));
        }
        return properties;
    }

    /** The element with this id, at any depth. */
    static Element find(Element within, String id) {
        for (Element child : within.elements()) {
            if (id.equals(child.attribute("id"))) {
                return child;
            }
            Element deeper = find(child, id);
            if (deeper != null) {
                return deeper;
            }
        }
        return null;
    }
}
