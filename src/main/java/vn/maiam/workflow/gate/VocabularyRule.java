package vn.maiam.workflow.gate;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.stereotype.Component;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** A diagram holds only what the house knows to be harmless: no scripts, classes, connectors or external workers. */
@Component
class VocabularyRule {

    /** The engine still takes its predecessor's namespace for its own. */
    private static final String ACTIVITI = "http://activiti.org/bpmn";

    private static final String PICTURE = "BPMNDiagram";

    private final Vocabulary vocabulary;

    VocabularyRule(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void check(BpmnModelInstance diagram, Problems problems) {
        Element root = DiagramXml.root(diagram);
        checkAttributes(root, problems);
        DiagramXml.children(root)
                .filter(child -> !child.getLocalName().equals(PICTURE))
                .flatMap(DiagramXml::all)
                .forEach(element -> check(element, problems));
        DiagramXml.children(root)
                .filter(child -> !child.getLocalName().equals("process"))
                .filter(child -> !child.getLocalName().equals(PICTURE))
                .flatMap(DiagramXml::all)
                .filter(element -> !DiagramXml.expressions(element).isEmpty())
                .forEach(element -> problems.at(element, "chỉ trong quy trình mới được dùng biểu thức"));
    }

    private void check(Element element, Problems problems) {
        String name = wordOf(element);
        if (name != null && !vocabulary.hasElement(name)) {
            refuse(element, element.getLocalName(), problems);
        } else {
            checkAttributes(element, problems);
        }
        if ("process".equals(name) && !"true".equals(element.getAttribute("isExecutable"))) {
            problems.at(element, "quy trình chưa được đánh dấu là thực thi (isExecutable)");
        }
        if (element.hasAttribute("language")) {
            problems.at(element, "điều kiện phải là biểu thức, không phải tập lệnh");
        }
    }

    private void checkAttributes(Element element, Problems problems) {
        DiagramXml.attributes(element)
                .filter(attribute -> isForEngine(element, attribute))
                .filter(attribute -> ACTIVITI.equals(attribute.getNamespaceURI())
                        || !vocabulary.hasAttribute(wordOf(element), attribute.getLocalName()))
                .forEach(attribute -> refuse(element, attribute.getLocalName(), problems));
    }

    private static boolean isForEngine(Element element, Attr attribute) {
        String space = attribute.getNamespaceURI();
        return ACTIVITI.equals(space)
                || DiagramXml.CAMUNDA.equals(space)
                || space == null && DiagramXml.CAMUNDA.equals(element.getNamespaceURI());
    }

    /** @return null for what is neither BPMN's nor the engine's: it is nobody's business but the modeler's */
    private static String wordOf(Element element) {
        return switch (element.getNamespaceURI() == null ? "" : element.getNamespaceURI()) {
            case DiagramXml.BPMN -> element.getLocalName();
            case DiagramXml.CAMUNDA -> "camunda:" + element.getLocalName();
            case ACTIVITI -> "activiti:" + element.getLocalName();
            default -> null;
        };
    }

    private void refuse(Element element, String name, Problems problems) {
        problems.at(element, "không được dùng “%s”%s".formatted(name, vocabulary.insteadOf(name)));
    }
}
