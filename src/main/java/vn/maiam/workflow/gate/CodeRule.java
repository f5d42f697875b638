package vn.maiam.workflow.gate;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.Script;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaConnector;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormData;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.model.ProcessModel;

/** A diagram may not bring code: no scripts, classes, delegate beans, connectors or external workers. */
@Component
class CodeRule implements GateRule {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final List<String> CODE =
            List.of("class", "delegateExpression", "formHandlerClass", "topic", "resultVariableType", "resource");

    @Override
    public void check(ProcessModel process, Draft draft, Problems problems) {
        process.elements(ScriptTask.class).forEach(task -> problems.at(task, "không được dùng tập lệnh"));
        process.elements(Script.class).forEach(script -> problems.at(owner(script), "không được dùng tập lệnh"));
        process.elements(CamundaScript.class).forEach(script -> problems.at(owner(script), "không được dùng tập lệnh"));
        process.elements(CamundaConnector.class)
                .forEach(connector -> problems.at(owner(connector), "không được dùng connector"));
        process.elements(CamundaFormData.class)
                .forEach(form -> problems.at(owner(form), "hãy dùng tệp .form thay cho biểu mẫu sinh tự động"));
        process.elements(CamundaTaskListener.class)
                .forEach(listener -> problems.at(owner(listener), "không được gắn task listener"));
        process.elements(org.camunda.bpm.model.xml.instance.ModelElementInstance.class).stream()
                .forEach(element -> CODE.stream()
                        .filter(attribute -> attributeOf(element, attribute) != null)
                        .forEach(attribute ->
                                problems.at(owner(element), "không được dùng thuộc tính “%s”".formatted(attribute))));
    }

    private static String attributeOf(
            org.camunda.bpm.model.xml.instance.ModelElementInstance element, String attribute) {
        String namespaced = element.getAttributeValueNs(CAMUNDA, attribute);
        boolean camundaElement = CAMUNDA.equals(element.getElementType().getTypeNamespace());
        return namespaced == null && camundaElement ? element.getAttributeValue(attribute) : namespaced;
    }

    private static BaseElement owner(org.camunda.bpm.model.xml.instance.ModelElementInstance element) {
        var at = element;
        while (!(at instanceof BaseElement base) || at instanceof ExtensionElements || base.getId() == null) {
            at = at.getParentElement();
        }
        return (BaseElement) at;
    }
}
