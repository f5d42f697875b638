package vn.maiam.workflow.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The lists that Tasklist offers: what I have taken, what my unit has to do. */
@Component
@Order(20)
class TaskFilters implements ApplicationRunner {

    private static final List<Map<String, String>> SHOWN =
            List.of(Map.of("name", "label", "label", "Trẻ"), Map.of("name", "caseCode", "label", "Mã hồ sơ"));

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService authorizations;

    TaskFilters(FilterService filters, TaskService tasks, AuthorizationService authorizations) {
        this.filters = filters;
        this.tasks = tasks;
        this.authorizations = authorizations;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        offer("Việc của đơn vị", 0, unitTasks());
        offer("Việc của tôi", 10, myTasks());
    }

    private TaskQuery unitTasks() {
        return byDueTime(tasks.createTaskQuery()
                .taskCandidateGroupInExpression("${currentUserGroups()}")
                .includeAssignedTasks());
    }

    private TaskQuery myTasks() {
        return byDueTime(tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
    }

    private static TaskQuery byDueTime(TaskQuery query) {
        return query.orderByDueDate().asc();
    }

    private void offer(String name, int priority, TaskQuery query) {
        if (filters.createTaskFilterQuery().filterName(name).count() > 0) {
            return;
        }
        Filter filter = filters.newTaskFilter(name)
                .setQuery(query)
                .setProperties(Map.of(
                        "priority", priority, "variables", SHOWN, "refresh", true, "showUndefinedVariable", false));
        filters.saveFilter(filter);
        letEverybodyRead(filter.getId());
    }

    private void letEverybodyRead(String filterId) {
        Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
        grant.setUserId(Authorization.ANY);
        grant.setResource(Resources.FILTER);
        grant.setResourceId(filterId);
        grant.addPermission(Permissions.READ);
        authorizations.saveAuthorization(grant);
    }
}
