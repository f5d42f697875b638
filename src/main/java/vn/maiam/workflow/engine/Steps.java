package vn.maiam.workflow.engine;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import vn.maiam.workflow.Step;

/** Reads from the engine where somebody is working. */
final class Steps {

    static final String CASE_CODE = "caseCode";

    private Steps() {}

    static Step of(TaskEntity task) {
        return at(task.getExecution());
    }

    /** The step at which an execution waits, or is about to. */
    static Step at(ExecutionEntity execution) {
        Map<String, Object> routing = execution.getVariables();
        routing.values().removeIf(Objects::isNull);
        return new Step(
                execution.getProcessDefinition().getKey(),
                execution.getActivityId(),
                nameOf(execution.getActivity()),
                (String) routing.get(CASE_CODE),
                execution.getProcessBusinessKey(),
                execution.getTenantId(),
                person(),
                Map.copyOf(routing));
    }

    static Step atStart(ExecutionEntity leg) {
        return beforeLeg(leg.getProcessDefinition(), leg.getTenantId());
    }

    /** The step of a start form that nobody has submitted yet. {@code unitKey}: who would own the leg as things stand. */
    static Step beforeStart(ProcessDefinitionEntity definition, String unitKey) {
        return beforeLeg(definition, unitKey);
    }

    private static Step beforeLeg(ProcessDefinitionEntity definition, String unitKey) {
        var start = definition.getInitial();
        return new Step(definition.getKey(), start.getId(), nameOf(start), null, null, unitKey, person(), Map.of());
    }

    /** As the diagram says; the engine copies it to the activity itself for some elements only. */
    private static String nameOf(ActivityImpl activity) {
        return (String) activity.getProperty("name");
    }

    static String person() {
        return Context.getCommandContext().getAuthenticatedUserId();
    }
}
