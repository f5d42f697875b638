package vn.maiam.workflow.watch;

import vn.maiam.workflow.WorkCounts.Place;

/** Statements over the engine's history: a step is a row of ACT_HI_TASKINST, a stage a call in ACT_HI_ACTINST. */
final class PastWorkSql {

    private static final String STEP_EVER_DONE = "t.TENANT_ID_ = ANY (:units) AND t.DELETE_REASON_ = 'completed'";
    private static final String STEP_DONE = STEP_EVER_DONE + " AND t.END_TIME_ >= :from AND t.END_TIME_ < :to";

    /** State 2: withdrawn. */
    private static final String STAGE_EVER_DONE = "a.TENANT_ID_ = ANY (:units) AND a.END_TIME_ IS NOT NULL"
            + " AND a.ACT_TYPE_ = 'callActivity' AND a.ACT_INST_STATE_ <> 2";

    private static final String STAGE_DONE = STAGE_EVER_DONE + " AND a.END_TIME_ >= :from AND a.END_TIME_ < :to";

    private static final String KEPT = "t.END_TIME_ <= t.DUE_DATE_ AND t.DELETE_REASON_ = 'completed'";
    private static final String MISSED = "t.DUE_DATE_ < :now AND (t.END_TIME_ IS NULL OR t.END_TIME_ > t.DUE_DATE_)";

    static final String FINISHED = places(STEP_DONE, STAGE_DONE);

    static final String FINISHED_OF_PROCESS = places(
            STEP_EVER_DONE + " AND t.PROC_DEF_KEY_ = :process", STAGE_EVER_DONE + " AND a.PROC_DEF_KEY_ = :process");

    private static final String CODES =
            """
            JOIN ACT_HI_PROCINST p ON p.ID_ = %s
            LEFT JOIN ACT_HI_VARINST v ON v.PROC_INST_ID_ = p.ID_ AND v.EXECUTION_ID_ = p.ID_ AND v.NAME_ = 'caseCode'
                AND v.STATE_ = 'CREATED'
            """;

    static final String STEP_ROWS = "SELECT p.ID_ AS leg_id, p.BUSINESS_KEY_ AS leg_code,"
            + " COALESCE(v.TEXT_, p.BUSINESS_KEY_) AS case_code, t.TENANT_ID_ AS unit_key, t.PROC_DEF_KEY_ AS process,"
            + " t.TASK_DEF_KEY_ AS activity, t.NAME_ AS step_name, t.START_TIME_ AS since, t.DUE_DATE_ AS due,"
            + " t.END_TIME_ AS ended, t.ASSIGNEE_ AS person FROM ACT_HI_TASKINST t "
            + CODES.formatted("t.PROC_INST_ID_");

    private static final String STAGE_ROWS = "SELECT p.ID_ AS leg_id, p.BUSINESS_KEY_ AS leg_code,"
            + " COALESCE(v.TEXT_, p.BUSINESS_KEY_) AS case_code, a.TENANT_ID_ AS unit_key, p.PROC_DEF_KEY_ AS process,"
            + " CAST(NULL AS VARCHAR(255)) AS activity, a.ACT_NAME_ AS step_name, a.START_TIME_ AS since,"
            + " CAST(NULL AS TIMESTAMP) AS due, a.END_TIME_ AS ended, CAST(NULL AS VARCHAR(255)) AS person"
            + " FROM ACT_HI_ACTINST a " + CODES.formatted("a.CALL_PROC_INST_ID_");

    private static final String ONE_STEP = " AND t.PROC_DEF_KEY_ = :process AND t.TASK_DEF_KEY_ = :activity";
    private static final String ONE_STAGE = " AND a.PROC_DEF_KEY_ = :process AND a.ACT_ID_ = :activity";

    private PastWorkSql() {}

    private static String places(String steps, String stages) {
        return "SELECT t.PROC_DEF_KEY_ AS process, t.TASK_DEF_KEY_ AS activity, FALSE AS stage,"
                + " COUNT(*) AS done, PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY t.DURATION_) AS median,"
                + " MAX(t.END_TIME_) AS ended FROM ACT_HI_TASKINST t WHERE " + steps
                + " GROUP BY t.PROC_DEF_KEY_, t.TASK_DEF_KEY_ UNION ALL"
                + " SELECT a.PROC_DEF_KEY_, a.ACT_ID_, TRUE, COUNT(*),"
                + " PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY a.DURATION_), MAX(a.END_TIME_) FROM ACT_HI_ACTINST a"
                + " WHERE " + stages + " GROUP BY a.PROC_DEF_KEY_, a.ACT_ID_";
    }

    static String countFinished(Place place) {
        return place.stage()
                ? "SELECT COUNT(*) FROM ACT_HI_ACTINST a WHERE " + STAGE_DONE + ONE_STAGE
                : "SELECT COUNT(*) FROM ACT_HI_TASKINST t WHERE " + STEP_DONE + ONE_STEP;
    }

    static String finished(Place place) {
        return place != null && place.stage()
                ? STAGE_ROWS + "WHERE " + STAGE_DONE + ONE_STAGE + " ORDER BY a.END_TIME_ DESC, a.ID_"
                : STEP_ROWS + "WHERE " + STEP_DONE + (place == null ? "" : ONE_STEP)
                        + " ORDER BY t.END_TIME_ DESC, t.ID_";
    }

    /** @param periods how many, as parameters from0, to0, from1 ... */
    static String clocks(int periods) {
        StringBuilder values = new StringBuilder();
        for (int period = 0; period < periods; period++) {
            values.append(period == 0 ? "" : ", ")
                    .append("(%1$d, CAST(:from%1$d AS TIMESTAMP), CAST(:to%1$d AS TIMESTAMP))".formatted(period));
        }
        return "SELECT m.period, t.PROC_DEF_KEY_ AS process, t.TASK_DEF_KEY_ AS activity, FALSE AS stage,"
                + " COUNT(CASE WHEN " + KEPT + " THEN 1 END) AS kept, COUNT(CASE WHEN " + MISSED
                + " THEN 1 END) AS missed"
                + " FROM ACT_HI_TASKINST t JOIN (VALUES " + values
                + ") AS m (period, since, until) ON t.DUE_DATE_ >= m.since AND t.DUE_DATE_ < m.until"
                + " WHERE t.TENANT_ID_ = ANY (:units) GROUP BY m.period, t.PROC_DEF_KEY_, t.TASK_DEF_KEY_"
                + " ORDER BY m.period, t.PROC_DEF_KEY_, t.TASK_DEF_KEY_";
    }

    static String countClocks(boolean kept, Place place) {
        return "SELECT COUNT(*) FROM ACT_HI_TASKINST t WHERE " + due(place) + " AND " + (kept ? KEPT : MISSED);
    }

    static String clockRows(boolean kept, Place place) {
        return STEP_ROWS + "WHERE " + due(place) + " AND " + (kept ? KEPT : MISSED)
                + " ORDER BY t.DUE_DATE_ DESC, t.ID_";
    }

    static String allClockRows() {
        return STEP_ROWS + "WHERE " + due(null) + " AND ((" + KEPT + ") OR (" + MISSED
                + ")) ORDER BY t.DUE_DATE_, t.ID_";
    }

    private static String due(Place place) {
        return "t.TENANT_ID_ = ANY (:units) AND t.DUE_DATE_ >= :from AND t.DUE_DATE_ < :to"
                + (place == null ? "" : ONE_STEP);
    }
}
