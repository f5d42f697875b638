package vn.maiam.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.maiam.workflow.model.ProcessModel;

/** Deploys the class's {@link Diagram} for each test and asserts, after the last, that nothing of it was left out. */
final class DiagramExtension implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    private final Set<String> ran = new TreeSet<>();
    private String diagram;
    private Set<String> calledStages;
    private ProcessEngineCoverageExtension coverage;
    private String deployment;

    @Override
    public void beforeAll(ExtensionContext test) {
        diagram = test.getRequiredTestClass().getAnnotation(Diagram.class).value();
        calledStages = Models.diagram(diagram).getModelElementsByType(CallActivity.class).stream()
                .map(CallActivity::getCalledElement)
                .collect(Collectors.toCollection(TreeSet::new));
        ProcessEngineCoverageExtension.Builder builder = ProcessEngineCoverageExtension.builder(DiagramEngine.get());
        builder.excludeProcessDefinitionKeys(calledStages.toArray(String[]::new));
        builder.assertClassCoverageAtLeast(1.0);
        coverage = builder.build();
        coverage.beforeAll(test);
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        BpmnAwareTests.init(engine());
        coverage.postProcessTestInstance(test.getRequiredTestInstance(), test);
        coverage.beforeTestExecution(test);
        deploy();
    }

    private void deploy() {
        DeploymentBuilder models = engine().getRepositoryService().createDeployment();
        models.addClasspathResource(diagram);
        Models.decisionTables().forEach(models::addClasspathResource);
        calledStages.forEach(key -> models.addModelInstance(key + ".bpmn", StandInStage.of(key)));
        deployment = models.deploy().getId();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        engine().getHistoryService().createHistoricProcessInstanceQuery().list().stream()
                .map(HistoricProcessInstance::getProcessDefinitionKey)
                .forEach(ran::add);
        engine().getRepositoryService().deleteDeployment(deployment, true);
        coverage.afterTestExecution(test);
        DiagramEngine.facades().forget();
        ClockUtil.reset();
        BpmnAwareTests.reset();
    }

    /** The coverage tool asks for every node and flow of the processes that ran; that all of them ran we ask ourselves. */
    @Override
    public void afterAll(ExtensionContext test) {
        assertThat(ran)
                .as("processes that ran")
                .containsAll(Models.processesOf(diagram).stream()
                        .map(ProcessModel::key)
                        .toList());
        coverage.afterAll(test);
    }

    private static ProcessEngine engine() {
        return DiagramEngine.get().buildProcessEngine();
    }
}
