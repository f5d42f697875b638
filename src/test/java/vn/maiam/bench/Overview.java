package vn.maiam.bench;

import java.sql.Timestamp;
import java.util.Map;
import java.util.stream.Collectors;

/** A manager's overview of the province: how many tasks are open and how many of them overdue, step by step. */
interface Overview {

    Side side();

    /** By process and step; without steps where nothing is open. */
    Map<String, Figures> bySteps();

    /** @throws AssertionError if the overview says other than the tables */
    default void check() {
        Map<String, Figures> inTables = inTables();
        Map<String, Figures> shown = bySteps();
        if (!shown.equals(inTables)) {
            throw new AssertionError(
                    "%s shows %s, there are %s".formatted(side().engine().getName(), shown, inTables));
        }
    }

    private Map<String, Figures> inTables() {
        return side()
                .database()
                .query(
                        """
                        SELECT key_ || '.' || task_def_key_ AS step, count(*) AS open,
                            count(*) FILTER (WHERE due_date_ < ?) AS overdue
                        FROM act_ru_task task JOIN act_re_procdef process ON process.id_ = proc_def_id_ GROUP BY 1""",
                        (row, number) -> Map.entry(
                                row.getString("step"), new Figures(row.getLong("open"), row.getLong("overdue"))),
                        new Timestamp(System.currentTimeMillis()))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @param overdue those of the open tasks that are past their due time */
    record Figures(long open, long overdue) {}
}
