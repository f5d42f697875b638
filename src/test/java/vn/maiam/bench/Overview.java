package vn.maiam.bench;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.management.ActivityStatistics;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * A manager's overview of the province: how many tasks are open and how many overdue at each step. With the engine's own
 * means that is one statistics query a diagram, as Cockpit asks it, and one count of overdue tasks a step.
 */
final class Overview {

    /** @param open tasks now, {@code overdue} those of them past their due time */
    record Figures(long open, long overdue) {}

    private final Side side;

    Overview(Side side) {
        this.side = side;
    }

    /** By process and step; without steps where nothing is open. */
    Map<String, Figures> byTheEngine() {
        return side.as(Province.MANAGER, Province.CODE, () -> {
            Map<String, Figures> figures = new TreeMap<>();
            RepositoryService models = side.engine().getRepositoryService();
            models.createProcessDefinitionQuery()
                    .latestVersion()
                    .list()
                    .forEach(definition -> add(definition, figures));
            return figures;
        });
    }

    private void add(ProcessDefinition definition, Map<String, Figures> figures) {
        ManagementService statistics = side.engine().getManagementService();
        TaskService tasks = side.engine().getTaskService();
        Date now = new Date();
        List<String> steps = stepsOf(definition);
        for (ActivityStatistics activity :
                statistics.createActivityStatisticsQuery(definition.getId()).list()) {
            if (steps.contains(activity.getId())) {
                long overdue = tasks.createTaskQuery()
                        .processDefinitionId(definition.getId())
                        .taskDefinitionKey(activity.getId())
                        .dueBefore(now)
                        .count();
                figures.put(
                        definition.getKey() + "." + activity.getId(), new Figures(activity.getInstances(), overdue));
            }
        }
    }

    private List<String> stepsOf(ProcessDefinition definition) {
        return side
                .engine()
                .getRepositoryService()
                .getBpmnModelInstance(definition.getId())
                .getModelElementsByType(UserTask.class)
                .stream()
                .map(UserTask::getId)
                .toList();
    }

    /** @throws AssertionError if the overview says other than the tables */
    void check() {
        Map<String, Figures> expected = expected();
        Map<String, Figures> shown = byTheEngine();
        if (!shown.equals(expected)) {
            throw new AssertionError(
                    "%s shows %s, there are %s".formatted(side.engine().getName(), shown, expected));
        }
    }

    /** What lies in the tables, whoever asks. */
    private Map<String, Figures> expected() {
        return side
                .database()
                .query(
                        """
                        SELECT key_ || '.' || task_def_key_ AS step, count(*) AS open,
                            count(*) FILTER (WHERE due_date_ < ?) AS overdue
                        FROM act_ru_task task JOIN act_re_procdef process ON process.id_ = proc_def_id_ GROUP BY 1""",
                        (row, number) -> Map.entry(
                                row.getString("step"), new Figures(row.getLong("open"), row.getLong("overdue"))),
                        new java.sql.Timestamp(System.currentTimeMillis()))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
