package vn.maiam.workflow.watch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.Diagrams;
import vn.maiam.workflow.WorkCounts.Place;
import vn.maiam.workflow.model.ProcessModel;

/** Reads the models from the engine's own cache. */
@Component
class EngineDiagrams implements Diagrams {

    private final ProcessEngine engine;

    EngineDiagrams(@Lazy ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public List<Diagram> newest() {
        return asHouse(() -> InOrderOfACase.of(
                models().createProcessDefinitionQuery()
                        .latestVersion()
                        .orderByProcessDefinitionKey()
                        .asc()
                        .list(),
                this::model,
                (definition, model) ->
                        new Diagram(definition.getKey(), name(definition), definition.getId(), places(model))));
    }

    @Override
    public Optional<Drawing> drawing(String definitionId) {
        return asHouse(() -> Optional.ofNullable(models().createProcessDefinitionQuery()
                        .processDefinitionId(definitionId)
                        .singleResult())
                .map(definition -> new Drawing(definition.getKey(), name(definition), xml(definition))));
    }

    private ProcessModel model(ProcessDefinition definition) {
        return ProcessModel.of(models().getBpmnModelInstance(definition.getId()), definition.getKey());
    }

    /** As they stand in the file, which is the order in which a modeler drew them. */
    private static List<Named> places(ProcessModel model) {
        return model.elements(Activity.class).stream()
                .filter(activity -> activity instanceof UserTask || activity instanceof CallActivity)
                .map(place ->
                        new Named(new Place(model.key(), place.getId(), place instanceof CallActivity), title(place)))
                .toList();
    }

    private static String title(Activity place) {
        return place.getName() == null ? place.getId() : place.getName();
    }

    private static String name(ProcessDefinition definition) {
        return Stream.of(definition.getName(), definition.getKey())
                .filter(name -> name != null)
                .findFirst()
                .orElseThrow();
    }

    private String xml(ProcessDefinition definition) {
        try (InputStream diagram = models().getProcessModel(definition.getId())) {
            return new String(diagram.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RepositoryService models() {
        return engine.getRepositoryService();
    }

    private <T> T asHouse(Supplier<T> reading) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(command -> command.runWithoutAuthorization(reading::get));
    }
}
