package vn.maiam.notification;

import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.workflow.OpenTasks;

/**
 * Follows the tasks that were open before a release that follows them. One query of the engine's table at each start, so
 * that what it costs is the tasks that are missing, not those that are open.
 */
@Component
@Order(15)
class TasksOfBefore implements ApplicationRunner {

    private final JdbcClient jdbc;
    private final Round round;
    private final OpenTasks tasks;

    TasksOfBefore(JdbcClient jdbc, Round round, OpenTasks tasks) {
        this.jdbc = jdbc;
        this.round = round;
        this.tasks = tasks;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (round.take()) {
            notFollowed().forEach(tasks::tellWatch);
        }
    }

    private List<String> notFollowed() {
        return jdbc.sql(
                        """
                        SELECT ID_ FROM ACT_RU_TASK task WHERE DUE_DATE_ IS NOT NULL
                            AND NOT EXISTS (SELECT 1 FROM task_deadline WHERE task_id = task.ID_)""")
                .query(String.class)
                .list();
    }
}
