package vn.maiam.workflow.engine;

import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.beans.factory.ObjectProvider;
import vn.maiam.workflow.Step;
import vn.maiam.workflow.TaskWatch;
import vn.maiam.workflow.TaskWatch.OpenedTask;

/** Tells the watch what happens to a task. */
class WatchedTask implements TaskListener {

    static final List<String> EVENTS =
            List.of(EVENTNAME_CREATE, EVENTNAME_ASSIGNMENT, EVENTNAME_COMPLETE, EVENTNAME_DELETE);

    private final ObjectProvider<TaskWatch> watch;

    WatchedTask(ObjectProvider<TaskWatch> watch) {
        this.watch = watch;
    }

    @Override
    public void notify(DelegateTask delegate) {
        TaskEntity task = (TaskEntity) delegate;
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> opened(task);
            case EVENTNAME_ASSIGNMENT -> watch.getObject().taken(task.getId(), task.getAssignee());
            case EVENTNAME_DELETE -> ended(task);
            default -> watch.getObject().closed(task.getId());
        }
    }

    private void opened(TaskEntity task) {
        opened(task, watch.getObject());
    }

    static void opened(TaskEntity task, TaskWatch watch) {
        Date due = task.getDueDate();
        Step step = Steps.of(task);
        if (due != null && step.caseCode() != null && step.legCode() != null) {
            task.getCandidates().stream()
                    .map(IdentityLink::getGroupId)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(desk -> watch.opened(new OpenedTask(
                            task.getId(),
                            stage(task),
                            step,
                            desk,
                            task.getAssignee(),
                            task.getCreateTime().toInstant(),
                            due.toInstant())));
        }
    }

    private static String stage(TaskEntity task) {
        return task.getExecution().getProcessDefinition().getName();
    }

    private void ended(TaskEntity task) {
        if (isEndedByItsOwnTimer(task)) {
            watch.getObject().lapsed(task.getId());
        } else {
            watch.getObject().closed(task.getId());
        }
    }

    /** A timer on the task itself hangs on the same execution; one that ends the whole leg does not. */
    private static boolean isEndedByItsOwnTimer(TaskEntity task) {
        JobEntity job = Context.getCommandContext().getCurrentJob();
        return job instanceof TimerEntity && task.getExecutionId().equals(job.getExecutionId());
    }
}
