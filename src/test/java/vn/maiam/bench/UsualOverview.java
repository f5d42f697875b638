package vn.maiam.bench;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.management.ActivityStatistics;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** With the engine's own means: one statistics query a diagram, as Cockpit asks it, one count of overdue tasks a step. */
final class UsualOverview implements Overview {

    private final Side side;

    UsualOverview(Side side) {
        this.side = side;
    }

    @Override
    public Side side() {
        return side;
    }

    @Override
    public Map<String, Figures> bySteps() {
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
}
