package vn.maiam.workflow.engine;

import java.util.Map;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import vn.maiam.workflow.Step;

/** Reads from the engine where somebody is working. */
final class Steps {

    static final String CASE_CODE = "caseCode";

    private Steps() {}

    static Step of(TaskEntity task) {
        Map<String, Object> routing = task.getVariables();
        return new Step(
                task.getProcessDefinition().getKey(),
                task.getTaskDefinitionKey(),
                task.getName() == null ? nameOf(task) : task.getName(),
                (String) routing.get(CASE_CODE),
                task.getExecution().getProcessBusinessKey(),
                task.getTenantId(),
                person(),
                Map.copyOf(withoutNulls(routing)));
    }

    static Step atStart(ExecutionEntity leg) {
        return beforeLeg(leg.getProcessDefinition(), leg.getTenantId());
    }

    /** The step of a start form that nobody has submitted yet: there is no leg, so no unit either. */
    static Step beforeStart(ProcessDefinitionEntity definition) {
        return beforeLeg(definition, null);
    }

    private static Step beforeLeg(ProcessDefinitionEntity definition, String unitKey) {
        var start = definition.getInitial();
        return new Step(definition.getKey(), start.getId(), start.getName(), null, null, unitKey, person(), Map.of());
    }

    static String person() {
        return Context.getCommandContext().getAuthenticatedUserId();
    }

    private static String nameOf(TaskEntity task) {
        return task.getTaskDefinition().getNameExpression().getExpressionText();
    }

    private static Map<String, Object> withoutNulls(Map<String, Object> values) {
        values.values().removeIf(java.util.Objects::isNull);
        return values;
    }
}
