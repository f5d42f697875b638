package vn.maiam.workflow.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.LegHistory;
import vn.maiam.workflow.WorkRow;

@Component
class LegHistoryRows implements LegHistory {

    private static final String LEG =
            """
            SELECT p.*, COALESCE(v.TEXT_, p.BUSINESS_KEY_) AS case_code FROM ACT_HI_PROCINST p
            LEFT JOIN ACT_HI_VARINST v ON v.PROC_INST_ID_ = p.ID_ AND v.EXECUTION_ID_ = p.ID_ AND v.NAME_ = 'caseCode'
                AND v.STATE_ = 'CREATED'
            WHERE p.TENANT_ID_ = ANY (:units) AND """;

    private static final String ENDED = "PROC_DEF_KEY_ = :process AND END_TIME_ IS NOT NULL";

    private final Rows rows;

    LegHistoryRows(Rows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Leg> find(String legId, Collection<String> units) {
        Map<String, Object> parameters = Rows.of(units);
        parameters.put("leg", legId);
        return rows.list(LEG + " p.ID_ = :leg", parameters, LegHistoryRows::leg).stream()
                .findFirst();
    }

    @Override
    public List<WorkRow> steps(String legId) {
        return rows.list(
                PastWorkSql.STEP_ROWS
                        + "WHERE t.PROC_INST_ID_ = :leg OR t.ROOT_PROC_INST_ID_ = :leg ORDER BY t.START_TIME_, t.ID_",
                Map.of("leg", legId),
                Rows::work);
    }

    @Override
    public List<Passed> path(String legId) {
        return rows.list(
                """
                SELECT ACT_ID_, COUNT(*) AS times, COUNT(CASE WHEN END_TIME_ IS NULL THEN 1 END) AS open
                FROM ACT_HI_ACTINST WHERE PROC_INST_ID_ = :leg GROUP BY ACT_ID_ ORDER BY MIN(START_TIME_), ACT_ID_""",
                Map.of("leg", legId),
                (row, number) -> new Passed(row.getString("ACT_ID_"), row.getLong("times"), row.getLong("open") > 0));
    }

    @Override
    public long countEnded(String process, Collection<String> units) {
        Map<String, Object> parameters = Rows.of(units);
        parameters.put("process", process);
        return rows.count(
                "SELECT COUNT(*) FROM ACT_HI_PROCINST WHERE TENANT_ID_ = ANY (:units) AND " + ENDED, parameters);
    }

    @Override
    public List<Leg> ended(String process, Collection<String> units, long offset, int limit) {
        Map<String, Object> parameters = Rows.of(units);
        parameters.put("process", process);
        parameters.put("offset", offset);
        parameters.put("limit", limit);
        return rows.list(
                LEG + " p.PROC_DEF_KEY_ = :process AND p.END_TIME_ IS NOT NULL"
                        + " ORDER BY p.END_TIME_ DESC, p.ID_ OFFSET :offset ROWS FETCH NEXT :limit ROWS ONLY",
                parameters,
                LegHistoryRows::leg);
    }

    private static Leg leg(ResultSet row, int number) throws SQLException {
        return new Leg(
                row.getString("ID_"),
                row.getString("BUSINESS_KEY_"),
                row.getString("case_code"),
                row.getString("PROC_DEF_KEY_"),
                row.getString("PROC_DEF_ID_"),
                row.getString("TENANT_ID_"),
                EngineTime.read(row, "START_TIME_"),
                EngineTime.read(row, "END_TIME_"),
                row.getString("STATE_").endsWith("TERMINATED"));
    }
}
