package vn.maiam.workflow.watch;

import vn.maiam.workflow.WorkFilter;

/**
 * Statements over the running legs. A step is a row of ACT_RU_TASK, a stage a leg that another one called. The case code
 * is the one variable that is read: a referral's own code is another.
 */
final class OpenWorkSql {

    private static final String CASE_CODE = "COALESCE(v.TEXT_, i.BUSINESS_KEY_)";

    /** Registers and reports are work, too, but no cases: their codes have one part more, the kind in front. */
    private static final String OF_A_CASE = " AND " + CASE_CODE + " NOT LIKE '%-%-%-%'";

    private static final String OVERDUE = "t.DUE_DATE_ < :now";

    private static final String STEPS =
            """
            FROM ACT_RU_TASK t
            JOIN ACT_RE_PROCDEF d ON d.ID_ = t.PROC_DEF_ID_
            JOIN ACT_RU_EXECUTION i ON i.ID_ = t.PROC_INST_ID_
            LEFT JOIN ACT_RU_VARIABLE v ON v.VAR_SCOPE_ = i.ID_ AND v.NAME_ = 'caseCode'
            WHERE t.TENANT_ID_ = ANY (:units)""";

    /** A leg may wait in its stage for no person at all: for a message, or because a job has failed. */
    private static final String STAGES =
            """
            FROM ACT_RU_EXECUTION i
            JOIN ACT_RU_EXECUTION caller ON caller.ID_ = i.SUPER_EXEC_
            JOIN ACT_RE_PROCDEF c ON c.ID_ = caller.PROC_DEF_ID_
            JOIN ACT_RE_PROCDEF d ON d.ID_ = i.PROC_DEF_ID_
            JOIN ACT_HI_PROCINST h ON h.ID_ = i.ID_
            LEFT JOIN ACT_RU_TASK t ON t.PROC_INST_ID_ = i.ID_
            LEFT JOIN ACT_RU_VARIABLE v ON v.VAR_SCOPE_ = i.ID_ AND v.NAME_ = 'caseCode'
            WHERE i.TENANT_ID_ = ANY (:units)""";

    static final String WAITING =
            """
            SELECT d.KEY_ AS process, t.TASK_DEF_KEY_ AS activity, FALSE AS stage, COUNT(*) AS open,
                COUNT(CASE WHEN t.DUE_DATE_ < :now THEN 1 END) AS overdue
            FROM ACT_RU_TASK t JOIN ACT_RE_PROCDEF d ON d.ID_ = t.PROC_DEF_ID_
            WHERE t.TENANT_ID_ = ANY (:units)
            GROUP BY d.KEY_, t.TASK_DEF_KEY_
            UNION ALL
            SELECT c.KEY_, caller.ACT_ID_, TRUE, COUNT(DISTINCT i.ID_),
                COUNT(DISTINCT CASE WHEN t.DUE_DATE_ < :now THEN i.ID_ END)
            FROM ACT_RU_EXECUTION i
            JOIN ACT_RU_EXECUTION caller ON caller.ID_ = i.SUPER_EXEC_
            JOIN ACT_RE_PROCDEF c ON c.ID_ = caller.PROC_DEF_ID_
            LEFT JOIN ACT_RU_TASK t ON t.PROC_INST_ID_ = i.ID_
            WHERE i.TENANT_ID_ = ANY (:units)
            GROUP BY c.KEY_, caller.ACT_ID_""";

    private OpenWorkSql() {}

    /** @param by a column; empty for all together */
    static String load(String by) {
        return "SELECT COUNT(DISTINCT " + CASE_CODE + ") AS open,"
                + " COUNT(DISTINCT CASE WHEN " + OVERDUE + " THEN " + CASE_CODE + " END) AS overdue,"
                + " COUNT(DISTINCT CASE WHEN t.ASSIGNEE_ IS NULL THEN " + CASE_CODE + " END) AS unassigned"
                + (by.isEmpty()
                        ? " " + STEPS + OF_A_CASE
                        : ", " + by + " AS who " + STEPS + OF_A_CASE + " GROUP BY " + by);
    }

    static String count(WorkFilter filter) {
        return "SELECT COUNT(DISTINCT " + once(filter) + ") " + from(filter);
    }

    static String list(WorkFilter filter) {
        boolean stage = isStage(filter);
        return "SELECT * FROM (SELECT i.ID_ AS leg_id, i.BUSINESS_KEY_ AS leg_code, " + CASE_CODE + " AS case_code,"
                + " i.TENANT_ID_ AS unit_key, d.KEY_ AS process, t.TASK_DEF_KEY_ AS activity, t.NAME_ AS step_name, "
                + (stage ? "h.START_TIME_" : "t.CREATE_TIME_")
                + " AS since, t.DUE_DATE_ AS due, CAST(NULL AS TIMESTAMP) AS ended, t.ASSIGNEE_ AS person, t.ID_ AS task_id,"
                + " ROW_NUMBER() OVER (PARTITION BY " + once(filter)
                + " ORDER BY t.DUE_DATE_ NULLS LAST, t.ID_) AS place " + from(filter)
                + ") work WHERE place = 1 ORDER BY due NULLS LAST, leg_code, task_id, leg_id";
    }

    /** What a list holds once. */
    private static String once(WorkFilter filter) {
        if (filter.perCase()) {
            return CASE_CODE;
        }
        return isStage(filter) ? "i.ID_" : "t.ID_";
    }

    private static String from(WorkFilter filter) {
        StringBuilder from = new StringBuilder(isStage(filter) ? STAGES : STEPS);
        if (isStage(filter)) {
            from.append(" AND c.KEY_ = :process AND caller.ACT_ID_ = :activity");
        } else if (filter.place() != null) {
            from.append(" AND d.KEY_ = :process AND t.TASK_DEF_KEY_ = :activity");
        }
        from.append(filter.perCase() ? OF_A_CASE : "");
        from.append(filter.overdue() ? " AND " + OVERDUE : "");
        from.append(filter.person() == null ? "" : " AND t.ASSIGNEE_ = :person");
        from.append(filter.unassigned() ? " AND t.ASSIGNEE_ IS NULL" : "");
        return from.toString();
    }

    private static boolean isStage(WorkFilter filter) {
        return filter.place() != null && filter.place().stage();
    }
}
