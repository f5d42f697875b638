package vn.maiam.workflow.gate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.ProcessDefinitionQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.CamundaFormDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.model.ProcessModel;

/** What is deployed already, read inside the command that deploys. */
@Component
class Deployed {

    Optional<String> newestForm(String id) {
        return newestFormResource(id).map(resource -> new String(resource.getBytes(), StandardCharsets.UTF_8));
    }

    Optional<ResourceEntity> newestFormResource(String id) {
        CamundaFormDefinitionEntity form =
                Context.getCommandContext().getCamundaFormDefinitionManager().findLatestDefinitionByKey(id);
        return Optional.ofNullable(form).map(found -> resource(found.getDeploymentId(), found.getResourceName()));
    }

    Optional<ProcessModel> newestProcess(String key) {
        return newest().stream()
                .filter(definition -> definition.getKey().equals(key))
                .findFirst()
                .map(Deployed::model);
    }

    Optional<Decision> newestDecision(String key) {
        var decision =
                Context.getCommandContext().getDecisionDefinitionManager().findLatestDefinitionByKey(key);
        return Optional.ofNullable(decision)
                .map(found -> Context.getProcessEngineConfiguration()
                        .getDeploymentCache()
                        .findDmnModelInstanceForDecisionDefinition(found.getId()))
                .flatMap(table -> table.getModelElementsByType(Decision.class).stream()
                        .filter(found -> found.getId().equals(key))
                        .findFirst());
    }

    /** The newest version of every process that is not being replaced. */
    List<ProcessModel> newestBut(Set<String> replaced) {
        return newest().stream()
                .filter(definition -> !replaced.contains(definition.getKey()))
                .map(Deployed::model)
                .toList();
    }

    /** The newest version of every process that is not being replaced, and every older version with running legs. */
    List<ProcessModel> stillInForce(Set<String> replaced) {
        List<ProcessDefinition> definitions = new ArrayList<>(newest());
        definitions.removeIf(definition -> replaced.contains(definition.getKey()));
        Set<String> known = new HashSet<>();
        definitions.forEach(definition -> known.add(definition.getId()));
        running().stream().filter(definition -> known.add(definition.getId())).forEach(definitions::add);
        return definitions.stream().map(Deployed::model).toList();
    }

    /** Newest versions of the processes that refer to one of these forms. */
    List<ProcessDefinition> showing(Set<String> formIds) {
        return newest().stream()
                .filter(definition -> model(definition).formIds().stream().anyMatch(formIds::contains))
                .toList();
    }

    ResourceEntity resource(String deploymentId, String name) {
        return Context.getCommandContext()
                .getResourceManager()
                .findResourceByDeploymentIdAndResourceName(deploymentId, name);
    }

    List<ProcessDefinition> newest() {
        return query((ProcessDefinitionQueryImpl) new ProcessDefinitionQueryImpl().latestVersion());
    }

    /** Versions that still have running legs, which may yet reach a call or a decision. */
    private static List<ProcessDefinition> running() {
        return query(new ProcessDefinitionQueryImpl()).stream()
                .filter(definition -> hasRunningLeg(definition.getId()))
                .toList();
    }

    private static boolean hasRunningLeg(String definitionId) {
        return Context.getProcessEngineConfiguration()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionId(definitionId)
                        .count()
                > 0;
    }

    private static List<ProcessDefinition> query(ProcessDefinitionQueryImpl query) {
        return new ArrayList<>(Context.getCommandContext()
                .getProcessDefinitionManager()
                .findProcessDefinitionsByQueryCriteria(query, new Page(0, Integer.MAX_VALUE)));
    }

    private static ProcessModel model(ProcessDefinition definition) {
        var cache = Context.getProcessEngineConfiguration().getDeploymentCache();
        return ProcessModel.of(
                cache.findBpmnModelInstanceForProcessDefinition(definition.getId()), definition.getKey());
    }
}
