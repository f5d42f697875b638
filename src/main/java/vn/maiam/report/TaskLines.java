package vn.maiam.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.maiam.casefile.VietnameseDate;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;
import vn.maiam.report.WorkLine.Section;
import vn.maiam.task.PlanTask;
import vn.maiam.task.PlanTasks;

/** What a report says of the tasks that its units were given under the plan: how many people each reached, and how it stands. */
@Component
class TaskLines {

    /** As the column for it holds. */
    private static final int LONGEST = 500;

    private final PlanTasks tasks;
    private final Units units;

    TaskLines(PlanTasks tasks, Units units) {
        this.tasks = tasks;
        this.units = units;
    }

    List<WorkLine> of(Set<String> planCodes, List<String> unitKeys, LocalDate from, LocalDate asOf) {
        return tasks.ofPeriod(planCodes, unitKeys, from, asOf).stream()
                .map(this::line)
                .toList();
    }

    private WorkLine line(PlanTask task) {
        return new WorkLine(Section.TASK, task.task(), task.people(), "người", null, detail(task));
    }

    private String detail(PlanTask task) {
        String words = Stream.of(
                        units.find(task.unitKey()).map(Unit::name).orElse(task.unitKey()),
                        task.state().words(),
                        task.doneOn() == null
                                ? "hạn " + VietnameseDate.of(task.dueOn())
                                : "ngày " + VietnameseDate.of(task.doneOn()),
                        counted(task.children(), "trẻ em"),
                        counted(task.checks(), "cuộc kiểm tra"),
                        counted(task.violations(), "vụ vi phạm"),
                        task.result())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        return words.length() > LONGEST ? words.substring(0, LONGEST - 1) + "…" : words;
    }

    private static String counted(Long amount, String what) {
        return amount == null ? null : "%d %s".formatted(amount, what);
    }
}
