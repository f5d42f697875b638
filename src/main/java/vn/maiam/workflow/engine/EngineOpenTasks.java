package vn.maiam.workflow.engine;

import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.OpenTasks;
import vn.maiam.workflow.TaskWatch;

@Component
class EngineOpenTasks implements OpenTasks {

    private final EngineTaskSteps steps;
    private final TaskWatch watch;

    EngineOpenTasks(EngineTaskSteps steps, TaskWatch watch) {
        this.steps = steps;
        this.watch = watch;
    }

    @Override
    public void tellWatch(String taskId) {
        steps.inEngine(command -> {
            TaskEntity task = EngineTaskSteps.load(taskId);
            if (task != null) {
                WatchedTask.opened(task, watch);
            }
            return null;
        });
    }
}
