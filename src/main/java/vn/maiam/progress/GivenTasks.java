package vn.maiam.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;
import vn.maiam.task.PlanTask;
import vn.maiam.task.PlanTasks;
import vn.maiam.task.TaskState;

/** The tasks under a plan as its page shows them: those that the chosen unit, its offices and all below gave or were given. */
@Component
public class GivenTasks {

    private final PlanTasks tasks;
    private final Units units;
    private final Clock clock;

    GivenTasks(PlanTasks tasks, Units units, Clock clock) {
        this.tasks = tasks;
        this.units = units;
        this.clock = clock;
    }

    public List<Row> of(Asked asked) {
        List<String> keys = units.keysFrom(asked.unit().key());
        return tasks.of(asked.plan().code(), keys, LocalDate.now(clock)).stream()
                .map(task -> row(task, asked.reach()))
                .toList();
    }

    private Row row(PlanTask task, Reach reach) {
        return new Row(
                task.task(),
                reach.sees(task.givenBy()) ? task.entryCode() : null,
                name(task.givenBy()),
                name(task.unitKey()),
                Numbers.day(task.dueOn()),
                task.state(),
                task.result());
    }

    private String name(String unitKey) {
        return units.find(unitKey).map(Unit::name).orElse(unitKey);
    }

    /**
     * @param entryCode of the entry to open; null for who does not see the unit that gave the task
     * @param result what the unit has said last; null if nothing yet
     */
    public record Row(
            String task, String entryCode, String givenBy, String unit, String due, TaskState state, String result) {}
}
