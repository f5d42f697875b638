package vn.maiam.workflow.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.WaitingWork;

/** One statement on the engine's own tables: its queries would ask for the candidates of each task anew. */
@Component
class EngineWaitingWork implements WaitingWork {

    private static final String OPEN =
            """
            SELECT leg.BUSINESS_KEY_ AS leg, definition.KEY_ AS process, task.TASK_DEF_KEY_ AS task, task.NAME_ AS name,
                task.ASSIGNEE_ AS assignee, task.DUE_DATE_ AS due,
                (SELECT MIN(link.GROUP_ID_) FROM ACT_RU_IDENTITYLINK link
                    WHERE link.TASK_ID_ = task.ID_ AND link.TYPE_ = 'candidate') AS candidates
            FROM ACT_RU_EXECUTION leg
            JOIN ACT_RU_TASK task ON task.PROC_INST_ID_ = leg.ID_
            JOIN ACT_RE_PROCDEF definition ON definition.ID_ = task.PROC_DEF_ID_
            WHERE leg.BUSINESS_KEY_ IN (:legs)
            ORDER BY CASE WHEN task.DUE_DATE_ IS NULL THEN 1 ELSE 0 END, task.DUE_DATE_, task.CREATE_TIME_, task.ID_""";

    private final JdbcClient jdbc;

    EngineWaitingWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<WaitingTask> of(Collection<String> legCodes) {
        return legCodes.isEmpty()
                ? List.of()
                : jdbc.sql(OPEN)
                        .param("legs", legCodes)
                        .query(EngineWaitingWork::task)
                        .list();
    }

    private static WaitingTask task(ResultSet row, int number) throws SQLException {
        Timestamp due = row.getTimestamp("due");
        return new WaitingTask(
                row.getString("leg"),
                row.getString("process") + "." + row.getString("task"),
                row.getString("name"),
                row.getString("assignee"),
                row.getString("candidates"),
                due == null ? null : due.toInstant());
    }
}
