package vn.maiam.workflow.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.FormVersion;
import vn.maiam.workflow.LegStarts;
import vn.maiam.workflow.model.ProcessModel;

@Component
class EngineLegStarts implements LegStarts {

    private final ProcessEngine engine;
    private final DeployedForms forms;

    /** A deployed version never changes. */
    private final Map<String, Optional<Start>> read = new ConcurrentHashMap<>();

    EngineLegStarts(@Lazy ProcessEngine engine, DeployedForms forms) {
        this.engine = engine;
        this.forms = forms;
    }

    @Override
    public List<Start> newest() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(command -> command.runWithoutAuthorization(() -> definitions().stream()
                        .map(definition -> known(definition.getId(), this::read))
                        .flatMap(Optional::stream)
                        .toList()));
    }

    private List<ProcessDefinition> definitions() {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .latestVersion()
                .orderByProcessDefinitionName()
                .asc()
                .list();
    }

    /** Not computeIfAbsent: reading a definition may parse it, which asks for others. */
    private Optional<Start> known(String definitionId, Function<String, Optional<Start>> reading) {
        Optional<Start> start = read.get(definitionId);
        if (start == null) {
            start = reading.apply(definitionId);
            read.put(definitionId, start);
        }
        return start;
    }

    private Optional<Start> read(String definitionId) {
        ProcessDefinitionEntity definition = Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(definitionId);
        return definition.getStartFormHandler() instanceof RecordedStartForm start
                ? Optional.of(new Start(
                        definition.getKey(),
                        definitionId,
                        definition.getName() == null ? definition.getKey() : definition.getName(),
                        roles(start.properties()),
                        model(definition).workingRoles(),
                        start.properties(),
                        forms.of(definition, start.formId()),
                        formsOf(definition, start.formId())))
                : Optional.empty();
    }

    private List<FormVersion> formsOf(ProcessDefinitionEntity definition, String first) {
        return Stream.concat(
                        Stream.of(first), model(definition).formIds().stream().filter(form -> !form.equals(first)))
                .map(form -> forms.of(definition, form))
                .toList();
    }

    private static ProcessModel model(ProcessDefinitionEntity definition) {
        return ProcessModel.of(
                Context.getProcessEngineConfiguration()
                        .getDeploymentCache()
                        .findBpmnModelInstanceForProcessDefinition(definition),
                definition.getKey());
    }

    private static List<String> roles(Map<String, String> properties) {
        String roles = properties.getOrDefault("startRoles", "").strip();
        return roles.isEmpty() ? List.of() : List.of(roles.split("\\s*,\\s*"));
    }
}
