package vn.maiam.workflow.engine;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * The lists that Tasklist offers, in their order; it opens with the first. A unit's list shows what a colleague has taken as well: at half past
 * eleven at night one must see that somebody is at it.
 */
enum TaskList {
    UNIT("Việc của đơn vị", TaskList::ofUnit),
    MINE("Việc của tôi", query -> query.taskAssigneeExpression("${currentUser()}")),
    TODAY(
            "Hạn hôm nay",
            query -> ofUnit(query).dueAfterExpression("${today.eve()}").dueBeforeExpression("${today.tomorrow()}")),
    OVERDUE("Quá hạn", query -> ofUnit(query).dueBeforeExpression("${today.now()}"));

    /** All that these lists evaluate; nothing else is evaluated in a query. */
    static final Set<String> EXPRESSIONS = Set.of(
            "${currentUser()}", "${currentUserGroups()}", "${today.eve()}", "${today.tomorrow()}", "${today.now()}");

    private final String title;
    private final UnaryOperator<TaskQuery> tasks;

    TaskList(String title, UnaryOperator<TaskQuery> tasks) {
        this.title = title;
        this.tasks = tasks;
    }

    String title() {
        return title;
    }

    /** The list's query, the most urgent by law first. */
    TaskQuery of(TaskQuery all) {
        return tasks.apply(all).orderByTaskPriority().desc().orderByDueDate().asc();
    }

    private static TaskQuery ofUnit(TaskQuery query) {
        return query.taskCandidateGroupInExpression("${currentUserGroups()}").includeAssignedTasks();
    }
}
