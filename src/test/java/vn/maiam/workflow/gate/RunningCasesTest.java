package vn.maiam.workflow.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.story.Office;

/** A new version never asks for what the cases that are under way cannot give it. */
@SpringBootTest
@ActiveProfiles("test")
class RunningCasesTest {

    private static final String DIAGRAM =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="d" targetNamespace="http://maiam.vn">
              <bpmn:process id="%s" isExecutable="true" camunda:historyTimeToLive="P30D">
                <bpmn:startEvent id="begun"/>%s
              </bpmn:process>
            </bpmn:definitions>""";
    private static final String WAITING =
            """
            <bpmn:receiveTask id="wait"><bpmn:extensionElements><camunda:inputOutput>
              <camunda:outputParameter name="mood">calm</camunda:outputParameter>
            </camunda:inputOutput></bpmn:extensionElements></bpmn:receiveTask>
            <bpmn:sequenceFlow id="a" sourceRef="begun" targetRef="wait"/>
            <bpmn:callActivity id="call" calledElement="calledStage"><bpmn:extensionElements>
              <camunda:in businessKey="#{execution.processBusinessKey}"/>
              <camunda:in source="caseCode" target="caseCode"/>MORE
            </bpmn:extensionElements></bpmn:callActivity>
            <bpmn:sequenceFlow id="b" sourceRef="wait" targetRef="call"/>""";
    private static final String MOOD = "<camunda:in source=\"mood\" target=\"mood\"/>";

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService legs;

    @Autowired
    Office office;

    private final List<String> deployments = new ArrayList<>();

    @AfterEach
    void takeAway() {
        deployments.forEach(id -> repository.deleteDeployment(id, true));
    }

    @Test
    void refusesAStageThatNeedsWhatRunningCasesCannotHave() {
        deploy("calledStage", "");
        deploy("callingCase", WAITING.replace("MORE", ""));
        String running = legs.startProcessInstanceByKey(
                        "callingCase", "1-2026-0001", Map.of("caseCode", "1-2026-0001", "unit", "29956-20200101"))
                .getId();
        deploy("callingCase", WAITING.replace("MORE", MOOD));

        assertThat(refused("calledStage", task("${caseFile.close(caseCode, mood)}")))
                .containsExactly("serviceTask use: không trường dẫn đường hay kết quả nào cho biến “mood”.");

        legs.deleteProcessInstance(running, "ended");
        deploy("calledStage", task("${caseFile.close(caseCode, mood)}"));
    }

    @Test
    void refusesItToAModelerWhoSeesNoCases() {
        deploy("calledStage", "");
        deploy("callingCase", WAITING.replace("MORE", ""));
        legs.startProcessInstanceByKey(
                "callingCase", "1-2026-0002", Map.of("caseCode", "1-2026-0002", "unit", "29956-20200101"));
        deploy("callingCase", WAITING.replace("MORE", MOOD));

        List<String> problems =
                office.as("modeler", () -> refused("calledStage", task("${caseFile.close(caseCode, mood)}")));

        assertThat(problems).hasSize(1);
    }

    @Test
    void refusesAStageThatNoLongerGivesWhatItsCallersWaitFor() {
        deploy("calledStage", task("${caseFile.mergeReport(caseCode, caseCode)}\" camunda:resultVariable=\"outcome"));
        deploy("callingCase", WAITING.replace("MORE", "<camunda:out source=\"outcome\" target=\"outcome\"/>"));

        assertThat(refused("calledStage", ""))
                .containsExactly(
                        "process calledStage: quy trình “callingCase” chờ biến “outcome” mà chặng này không cho.");
    }

    @Test
    void refusesADecisionThatAsksForMoreThanItsDiagramsHave() {
        deployments.add(Drawn.withDecision().deploy(repository));

        DeploymentRefused refused = catchThrowableOfType(DeploymentRefused.class, () -> Drawn.decisionAlone()
                .with("<text>outcome<", "<text>mood<")
                .deploy(repository));

        assertThat(refused.problems())
                .containsExactly(
                        "businessRuleTask decidePace: không trường dẫn đường hay kết quả nào cho biến “mood”.");
    }

    private static String task(String expression) {
        return "<bpmn:serviceTask id=\"use\" camunda:expression=\"" + expression + "\"/>";
    }

    private void deploy(String key, String nodes) {
        deployments.add(
                0,
                Drawn.nothing()
                        .file(key + ".bpmn", DIAGRAM.formatted(key, nodes))
                        .deploy(repository));
    }

    private List<String> refused(String key, String nodes) {
        return catchThrowableOfType(DeploymentRefused.class, () -> deploy(key, nodes))
                .problems();
    }
}
