package vn.maiam.workflow.engine;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.model.ProcessModel;
import vn.maiam.workflow.model.Supplies;

/** The variables that a leg may carry: what its diagram, its forms and the stage that called it declare, nothing else. */
@Component
class RoutingNames {

    private final Map<String, Set<String>> declared = new ConcurrentHashMap<>();
    private final DeployedForms forms;
    private final Supplies supplies;

    RoutingNames(DeployedForms forms, Supplies supplies) {
        this.forms = forms;
        this.supplies = supplies;
    }

    Set<String> of(ExecutionEntity execution) {
        ExecutionEntity leg = execution.getProcessInstance();
        Set<String> names = new HashSet<>(declaredBy(leg.getProcessDefinitionId()));
        ExecutionEntity caller = leg.getSuperExecution();
        if (caller != null) {
            names.addAll(model(caller.getProcessDefinitionId()).passedBy(caller.getActivityId()));
        }
        return names;
    }

    boolean declared(VariableInstanceEntity variable) {
        ExecutionEntity execution = variable.getExecution();
        return execution != null && of(execution).contains(variable.getName());
    }

    private Set<String> declaredBy(String definitionId) {
        return declared.computeIfAbsent(definitionId, this::find);
    }

    private Set<String> find(String definitionId) {
        ProcessDefinitionEntity definition = definition(definitionId);
        ProcessModel model = model(definitionId);
        Set<String> names =
                supplies.declared(model, formId -> forms.of(definition, formId).schema());
        names.addAll(supplies.local(model));
        return names;
    }

    private static ProcessModel model(String definitionId) {
        ProcessDefinitionEntity definition = definition(definitionId);
        var cache = Context.getProcessEngineConfiguration().getDeploymentCache();
        // Whoever completes a task may have no right to read the diagram that called its stage; the house has.
        return Context.getCommandContext()
                .runWithoutAuthorization(() -> ProcessModel.of(
                        cache.findBpmnModelInstanceForProcessDefinition(definition), definition.getKey()));
    }

    private static ProcessDefinitionEntity definition(String id) {
        return Context.getProcessEngineConfiguration().getDeploymentCache().findDeployedProcessDefinitionById(id);
    }
}
