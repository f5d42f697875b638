package vn.maiam.notification;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what has risen to a person: his own tasks, those his desk may take, and those that came up to his role. */
@Repository
class RisenTasks {

    /** Four look-ups by index; one condition with "or" would read the whole table. */
    private static final String OF_PERSON =
            """
             FROM task_deadline WHERE reached > 0 AND task_id IN (
                SELECT task_id FROM task_deadline WHERE holder = :person
                UNION ALL SELECT task_id FROM task_deadline WHERE desk = ANY (:groups) AND holder IS NULL
                UNION ALL SELECT task_id FROM task_deadline WHERE head = ANY (:groups)
                UNION ALL SELECT task_id FROM task_deadline WHERE above = ANY (:groups))
            """;

    private final JdbcClient jdbc;

    RisenTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many have reached each share, the greatest first. */
    Map<Integer, Integer> count(String personId, Collection<String> groups) {
        Map<Integer, Integer> counts = new TreeMap<>(java.util.Comparator.reverseOrder());
        of(personId, groups, "SELECT reached, COUNT(*) AS tasks" + OF_PERSON + " GROUP BY reached")
                .query(row -> {
                    counts.put(row.getInt("reached"), row.getInt("tasks"));
                });
        return counts;
    }

    /** The furthest first, among these the one that was or is due first. */
    List<TaskDeadline> list(String personId, Collection<String> groups, int skipped, int atMost) {
        return of(
                        personId,
                        groups,
                        "SELECT *" + OF_PERSON
                                + " ORDER BY reached DESC, due_at, task_id OFFSET :skipped ROWS FETCH NEXT :most ROWS ONLY")
                .param("skipped", skipped)
                .param("most", atMost)
                .query(TaskDeadlineRows::deadline)
                .list();
    }

    private JdbcClient.StatementSpec of(String personId, Collection<String> groups, String sql) {
        return jdbc.sql(sql).param("person", personId).param("groups", groups.toArray(String[]::new));
    }
}
