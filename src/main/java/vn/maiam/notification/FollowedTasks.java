package vn.maiam.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.DueTimes;
import vn.maiam.workflow.DueTimes.Span;
import vn.maiam.workflow.TaskWatch;

/** Notes the time of a task when it appears, and forgets it with the task. */
@Component
class FollowedTasks implements TaskWatch {

    private final TaskDeadlineRows rows;
    private final DueTimes dueTimes;
    private final Shares shares;
    private final Clock clock;

    FollowedTasks(TaskDeadlineRows rows, DueTimes dueTimes, Shares shares, Clock clock) {
        this.rows = rows;
        this.dueTimes = dueTimes;
        this.shares = shares;
        this.clock = clock;
    }

    @Override
    public void opened(OpenedTask task) {
        // A diagram may set a due time of its own, which then counts from the task's appearing.
        Span time = dueTimes.span(task.step()).orElseGet(() -> new Span(task.at(), task.due(), false));
        TaskDeadline deadline = deadline(task, time);
        rows.insert(deadline, firstReminder(deadline.beginsAt(), task.due()));
    }

    private static TaskDeadline deadline(OpenedTask task, Span time) {
        return new TaskDeadline(
                task.id(),
                task.step().caseCode(),
                task.step().legCode(),
                task.stage(),
                task.step().activityName(),
                (String) task.step().routing().get("label"),
                task.desk(),
                task.holder(),
                null,
                null,
                time.begin().isBefore(task.at()) ? time.begin() : task.at(),
                task.due(),
                time.inHours(),
                0,
                false);
    }

    private Instant firstReminder(Instant begin, Instant due) {
        return shares.inForce().stream()
                .map(share -> TaskDeadline.momentOf(share, begin, due))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    @Override
    public void taken(String taskId, String person) {
        rows.changeHolder(taskId, person);
    }

    @Override
    public void moved(String taskId, Instant due) {
        rows.begin(taskId).ifPresent(begin -> rows.move(taskId, due, firstReminder(begin, due)));
    }

    @Override
    public void closed(String taskId) {
        rows.delete(taskId);
    }

    @Override
    public void lapsed(String taskId) {
        rows.lapse(taskId, clock.instant());
    }
}
