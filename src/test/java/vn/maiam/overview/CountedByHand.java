package vn.maiam.overview;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.PastWork.Span;
import vn.maiam.workflow.WorkCounts.Place;

/** The overview's figures counted once more, slowly and one by one, through the engine's own queries. */
@Component
class CountedByHand {

    private final TaskService tasks;
    private final HistoryService history;
    private final RuntimeService legs;

    CountedByHand(TaskService tasks, HistoryService history, RuntimeService legs) {
        this.tasks = tasks;
        this.history = history;
        this.legs = legs;
    }

    Map<Place, Long> open(Collection<String> units, Predicate<Task> which) {
        Map<Place, Set<String>> open = new HashMap<>();
        Map<String, Place> stageOf = stages(units);
        for (Task task : tasks(units)) {
            if (which.test(task)) {
                add(
                        open,
                        new Place(process(task.getProcessDefinitionId()), task.getTaskDefinitionKey(), false),
                        task.getId());
                if (stageOf.containsKey(task.getProcessInstanceId())) {
                    add(open, stageOf.get(task.getProcessInstanceId()), task.getProcessInstanceId());
                }
            }
        }
        Map<Place, Long> counts = new HashMap<>();
        open.forEach((place, found) -> counts.put(place, (long) found.size()));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    void claim(String task, String person) {
        tasks.claim(task, person);
    }

    List<Task> tasks(Collection<String> units) {
        return tasks.createTaskQuery().tenantIdIn(units.toArray(String[]::new)).list();
    }

    String caseCode(Task task) {
        return (String) legs.getVariable(task.getProcessInstanceId(), "caseCode");
    }

    Set<String> cases(Collection<String> units, Predicate<Task> which) {
        return tasks(units).stream().filter(which).map(this::caseCode).collect(Collectors.toSet());
    }

    /** By the called leg: the call it came from. */
    private Map<String, Place> stages(Collection<String> units) {
        return calls(units).stream()
                .filter(call -> call.getEndTime() == null)
                .collect(Collectors.toMap(HistoricActivityInstance::getCalledProcessInstanceId, CountedByHand::place));
    }

    /** Milliseconds that each took, in order. */
    Map<Place, List<Long>> done(Collection<String> units, Span span) {
        Map<Place, List<Long>> done = new HashMap<>();
        past(units).stream()
                .filter(task -> within(task.getEndTime(), span) && "completed".equals(task.getDeleteReason()))
                .forEach(task -> done.computeIfAbsent(place(task), key -> new ArrayList<>())
                        .add(task.getDurationInMillis()));
        calls(units).stream()
                .filter(call -> within(call.getEndTime(), span) && !call.isCanceled())
                .forEach(call -> done.computeIfAbsent(place(call), key -> new ArrayList<>())
                        .add(call.getDurationInMillis()));
        done.values().forEach(millis -> millis.sort(null));
        return done;
    }

    static double median(List<Long> ordered) {
        int half = ordered.size() / 2;
        return ordered.size() % 2 == 1 ? ordered.get(half) : (ordered.get(half - 1) + ordered.get(half)) / 2.0;
    }

    /** Kept and missed, by the month in which they were due. */
    Map<YearMonth, long[]> clocks(Collection<String> units, Period period, Instant now) {
        Map<YearMonth, long[]> clocks = new TreeMap<>();
        period.months().forEach(month -> clocks.put(month, new long[2]));
        for (HistoricTaskInstance task : past(units)) {
            if (within(task.getDueDate(), period.span())) {
                long[] month =
                        clocks.get(YearMonth.from(task.getDueDate().toInstant().atZone(period.zone())));
                Instant due = task.getDueDate().toInstant();
                Instant end =
                        task.getEndTime() == null ? null : task.getEndTime().toInstant();
                boolean completed = "completed".equals(task.getDeleteReason());
                month[0] += completed && !end.isAfter(due) ? 1 : 0;
                month[1] += due.isBefore(now) && (end == null || end.isAfter(due)) ? 1 : 0;
            }
        }
        return clocks;
    }

    private static boolean within(Date date, Span span) {
        return date != null
                && !date.toInstant().isBefore(span.from())
                && date.toInstant().isBefore(span.to());
    }

    private List<HistoricTaskInstance> past(Collection<String> units) {
        return history.createHistoricTaskInstanceQuery()
                .tenantIdIn(units.toArray(String[]::new))
                .list();
    }

    private List<HistoricActivityInstance> calls(Collection<String> units) {
        return history.createHistoricActivityInstanceQuery()
                .activityType("callActivity")
                .tenantIdIn(units.toArray(String[]::new))
                .list();
    }

    private static Place place(HistoricTaskInstance task) {
        return new Place(task.getProcessDefinitionKey(), task.getTaskDefinitionKey(), false);
    }

    private static Place place(HistoricActivityInstance call) {
        return new Place(call.getProcessDefinitionKey(), call.getActivityId(), true);
    }

    private static String process(String definitionId) {
        return definitionId.split(":")[0];
    }

    private static void add(Map<Place, Set<String>> to, Place place, String what) {
        to.computeIfAbsent(place, key -> new HashSet<>()).add(what);
    }
}
