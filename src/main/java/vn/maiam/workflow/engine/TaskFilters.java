package vn.maiam.workflow.engine;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps Tasklist's lists as this release has them, also in a database that an earlier one has filled. */
@Component
@Order(20)
class TaskFilters implements ApplicationRunner {

    /** By their own property, lest a list be doubled when its title changes. */
    private static final String LIST = "list";

    private static final List<Map<String, String>> ON_A_CARD =
            List.of(Map.of("name", "label", "label", "Trẻ"), Map.of("name", "caseCode", "label", "Mã hồ sơ"));

    private final FilterService filters;
    private final TaskService tasks;
    private final FilterReaders readers;

    TaskFilters(FilterService filters, TaskService tasks, FilterReaders readers) {
        this.filters = filters;
        this.tasks = tasks;
        this.readers = readers;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<Filter> stored = filters.createTaskFilterQuery().list();
        for (TaskList list : TaskList.values()) {
            Filter filter = stored.stream()
                    .filter(candidate -> is(list, candidate))
                    .findFirst()
                    .orElseGet(() -> filters.newTaskFilter(list.title()));
            bringUpToDate(list, (FilterEntity) filter);
        }
        readers.letRead(readers.workingRoles());
    }

    private static boolean is(TaskList list, Filter filter) {
        Map<String, Object> properties = filter.getProperties() == null ? Map.of() : filter.getProperties();
        return properties.containsKey(LIST)
                ? list.name().equals(properties.get(LIST))
                : list.title().equals(filter.getName());
    }

    private void bringUpToDate(TaskList list, FilterEntity filter) {
        String before = definition(filter);
        filter.setName(list.title());
        filter.setQuery(list.of(tasks.createTaskQuery()));
        filter.setProperties(Map.of(
                LIST,
                list.name(),
                "priority",
                10 * list.ordinal(),
                "variables",
                ON_A_CARD,
                "refresh",
                true,
                "showUndefinedVariable",
                false));
        if (filter.getId() == null || !definition(filter).equals(before)) {
            filters.saveFilter(filter);
        }
    }

    private static String definition(FilterEntity filter) {
        Map<String, Object> properties = filter.getProperties();
        return filter.getName() + filter.getQueryInternal() + (properties == null ? "" : new TreeMap<>(properties));
    }
}
