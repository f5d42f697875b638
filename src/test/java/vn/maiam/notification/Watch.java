package vn.maiam.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.maiam.notification.Attention.Item;

/** Turns the clock over the time of a task and looks at what each person then sees. Other tests' tasks are not looked at. */
@Component
class Watch {

    private final TaskService tasks;
    private final Reminders reminders;
    private final AttentionLists lists;
    private final TaskDeadlineRows deadlines;

    Watch(TaskService tasks, Reminders reminders, AttentionLists lists, TaskDeadlineRows deadlines) {
        this.tasks = tasks;
        this.reminders = reminders;
        this.lists = lists;
        this.deadlines = deadlines;
    }

    /** The one open task of this kind on a leg. */
    Task task(String legCode, String step) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(legCode)
                .taskDefinitionKey(step)
                .singleResult();
    }

    /** Turns the clock to a share (in hundredths) of the time between two moments, and lets the reminders go round. */
    void turnTo(int percent, Instant begin, Instant due) {
        turnTo(begin.plus(Duration.between(begin, due).multipliedBy(percent).dividedBy(100)));
    }

    void turnTo(Instant moment) {
        // A little later: a task is created some milliseconds before its time is looked up.
        ClockUtil.setCurrentTime(Date.from(moment.plusSeconds(1)));
        reminders.goRound();
    }

    static Instant begin(Task task) {
        return task.getCreateTime().toInstant();
    }

    static Instant due(Task task) {
        return task.getDueDate().toInstant();
    }

    /** The share at which the person sees the leg's tasks; empty if he does not see them. */
    List<Integer> sees(String person, String legCode) {
        return items(person, legCode).stream().map(Item::reached).toList();
    }

    Optional<Item> item(String person, String legCode) {
        return items(person, legCode).stream().findFirst();
    }

    List<Item> items(String person, String legCode) {
        int pages = lists.of(person, 1).pages();
        return IntStream.rangeClosed(1, pages)
                .boxed()
                .flatMap(page -> lists.of(person, page).items().stream())
                .filter(item -> item.code().equals(legCode))
                .toList();
    }
}
