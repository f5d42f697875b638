package vn.maiam.workflow.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.TaskDates;
import vn.maiam.workflow.TaskWatch;

/** Moves due dates on the house's behalf: nobody has the right to set them by hand. */
@Component
class EngineTaskDates implements TaskDates {

    private final ProcessEngine engine;
    private final List<TaskWatch> watches;

    EngineTaskDates(@Lazy ProcessEngine engine, @Lazy List<TaskWatch> watches) {
        this.engine = engine;
        this.watches = watches;
    }

    @Override
    public void moveTo(String legCode, Instant due) {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(command -> command.runWithoutAuthorization(() -> {
                    engine.getTaskService()
                            .createTaskQuery()
                            .processInstanceBusinessKey(legCode)
                            .list()
                            .forEach(task -> move(task, due));
                    return null;
                }));
    }

    private void move(Task task, Instant due) {
        task.setDueDate(Date.from(due));
        engine.getTaskService().saveTask(task);
        watches.forEach(watch -> watch.moved(task.getId(), due));
    }
}
