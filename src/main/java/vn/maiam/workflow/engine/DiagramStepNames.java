package vn.maiam.workflow.engine;

import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.StepNames;

/** Names are no secret: they are read for whoever asks, whether or not he may see the diagram. */
@Component
class DiagramStepNames implements StepNames {

    private final ProcessEngine engine;

    DiagramStepNames(@Lazy ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public String of(String step) {
        String[] path = step.split("\\.", 2);
        return path.length < 2 ? step : asHouse(path[0], path[1]).orElse(step);
    }

    private Optional<String> asHouse(String process, String task) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(command -> command.runWithoutAuthorization(() -> name(process, task)));
    }

    private Optional<String> name(String process, String task) {
        RepositoryService models = engine.getRepositoryService();
        ProcessDefinition newest = models.createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        return Optional.ofNullable(newest)
                .map(found -> models.getBpmnModelInstance(found.getId()).getModelElementById(task))
                .filter(FlowElement.class::isInstance)
                .map(element -> "%s: %s".formatted(newest.getName(), ((FlowElement) element).getName()));
    }
}
