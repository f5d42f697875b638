package vn.maiam.workflow.gate;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/** A small diagram with its form, to be spoilt in one place by each test. */
public final class Drawn {

    private static final String FORM =
            """
            {"type": "default", "id": "homeVisit", "components": [
              {"type": "textfield", "key": "seen", "label": "Đã thấy", "validate": {"maxLength": 100}},
              {"type": "radio", "key": "outcome", "label": "Kết quả", "properties": {"route": "true"},
               "values": [{"value": "well", "label": "Tốt"}, {"value": "ill", "label": "Chưa tốt"}]}]}""";

    private static final String DIAGRAM =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:activiti="http://activiti.org/bpmn"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="drawn" targetNamespace="http://maiam.vn">
              <bpmn:process id="homeVisit" name="Thăm nhà" isExecutable="true" camunda:historyTimeToLive="P30D">
                <bpmn:laneSet id="lanes">
                  <bpmn:lane id="officer">
                    <bpmn:extensionElements>
                      <camunda:properties><camunda:property name="role" value="communeOfficer"/></camunda:properties>
                    </bpmn:extensionElements>
                    <bpmn:flowNodeRef>visit</bpmn:flowNodeRef>
                  </bpmn:lane>
                </bpmn:laneSet>
                <bpmn:startEvent id="begun"/>
                <bpmn:userTask id="visit" name="Thăm nhà" camunda:formRef="homeVisit" camunda:formRefBinding="deployment">
                </bpmn:userTask>
                <bpmn:endEvent id="ended"/>
                <bpmn:sequenceFlow id="begunToVisit" sourceRef="begun" targetRef="visit"/>
                <bpmn:sequenceFlow id="visitToEnded" sourceRef="visit" targetRef="ended"/>
              </bpmn:process>
            </bpmn:definitions>
            """;

    private static final String DECISION =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"
                xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="pace" name="Nhịp" namespace="http://maiam.vn">
              <decision id="visitPace" name="Nhịp thăm" camunda:historyTimeToLive="P30D">
                <decisionTable id="visitPaceTable">
                  <input id="byOutcome"><inputExpression id="outcomeAsked"><text>outcome</text></inputExpression></input>
                  <output id="paceGiven" name="pace" typeRef="string"/>
                  <rule id="anyway">
                    <inputEntry id="anyOutcome"><text>"well"</text></inputEntry>
                    <outputEntry id="monthly"><text>"monthly"</text></outputEntry>
                  </rule>
                </decisionTable>
              </decision>
            </definitions>
            """;

    private static final String ASKING =
            """
            <bpmn:businessRuleTask id="decidePace" camunda:decisionRef="visitPace">
              <bpmn:extensionElements><camunda:inputOutput>
                <camunda:outputParameter name="pace">${decisionResult[0].pace}</camunda:outputParameter>
              </camunda:inputOutput></bpmn:extensionElements>
            </bpmn:businessRuleTask>""";

    private final Map<String, String> files = new LinkedHashMap<>();

    private Drawn() {}

    static Drawn nothing() {
        return new Drawn();
    }

    public static Drawn asItShouldBe() {
        return nothing().file("processes/homeVisit.bpmn", DIAGRAM).file("forms/homeVisit.form", FORM);
    }

    /** Asks a decision, too. */
    static Drawn withDecision() {
        return asItShouldBe().node(ASKING).file("processes/visitPace.dmn", DECISION);
    }

    static Drawn decisionAlone() {
        return nothing().file("processes/visitPace.dmn", DECISION);
    }

    public Drawn with(String part, String other) {
        if (files.values().stream().noneMatch(text -> text.contains(part))) {
            throw new AssertionError("There is no " + part + " to be changed.");
        }
        files.replaceAll((name, text) -> text.replace(part, other));
        return this;
    }

    Drawn without(String part) {
        return with(part, "");
    }

    /** One more node, anywhere in the process. */
    public Drawn node(String xml) {
        return with("<bpmn:endEvent id=\"ended\"/>", "<bpmn:endEvent id=\"ended\"/>" + xml);
    }

    Drawn serviceTask(String expression) {
        return node("<bpmn:serviceTask id=\"serve\" camunda:expression=\"" + expression + "\"/>");
    }

    /** Inside the user task. */
    Drawn visitHolding(String xml) {
        return with("</bpmn:userTask>", xml + "</bpmn:userTask>");
    }

    /** An attribute of the user task. */
    Drawn visitHaving(String attribute) {
        return with("name=\"Thăm nhà\" camunda:formRef=", attribute + " name=\"Thăm nhà\" camunda:formRef=");
    }

    public Drawn file(String name, String text) {
        files.put(name, text);
        return this;
    }

    public Map<String, String> files() {
        return files;
    }

    /** @return the id of the deployment */
    public String deploy(RepositoryService repository) {
        DeploymentBuilder deployment = repository.createDeployment().name("drawn");
        files.forEach((name, text) -> deployment.addInputStream(
                name, new ByteArrayInputStream(text.strip().getBytes(StandardCharsets.UTF_8))));
        return deployment.deploy().getId();
    }
}
