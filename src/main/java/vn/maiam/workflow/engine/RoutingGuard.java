package vn.maiam.workflow.engine;

import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** Refuses to complete a task whose leg carries a variable that no diagram declares: something came past the forms. */
class RoutingGuard implements TaskListener {

    private final RoutingNames names;

    RoutingGuard(RoutingNames names) {
        this.names = names;
    }

    @Override
    public void notify(DelegateTask task) {
        Set<String> strangers = new TreeSet<>(task.getVariableNames());
        strangers.removeAll(names.of((ExecutionEntity) task.getExecution()));
        if (!strangers.isEmpty()) {
            throw new IllegalStateException("Task %s of %s would keep values that do not route the process: %s"
                    .formatted(task.getTaskDefinitionKey(), task.getProcessDefinitionId(), strangers));
        }
    }
}
