package vn.maiam.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code case_leg}: which communes have been responsible for a case. */
@Repository
class CaseLegRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseLegRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param cameBy {@code report|transfer|reopening} */
    void begin(String caseCode, String unitKey, String cameBy) {
        jdbc.sql("INSERT INTO case_leg (case_code, unit_key, from_at, came_by) VALUES (:code, :unit, :now, :by)")
                .param("code", caseCode)
                .param("unit", unitKey)
                .param("now", now())
                .param("by", cameBy)
                .update();
    }

    void end(String caseCode) {
        jdbc.sql("UPDATE case_leg SET to_at = :now WHERE case_code = :code AND to_at IS NULL")
                .param("now", now())
                .param("code", caseCode)
                .update();
    }

    /** When which commune was or is responsible. */
    List<CaseLeg> of(String caseCode) {
        return jdbc.sql("SELECT unit_key, to_at FROM case_leg WHERE case_code = :code")
                .param("code", caseCode)
                .query((row, number) -> new CaseLeg(row.getString("unit_key"), Moment.read(row, "to_at")))
                .list();
    }

    /** The same of several cases, by code. */
    Map<String, List<CaseLeg>> ofAll(Collection<String> caseCodes) {
        Map<String, List<CaseLeg>> legs = new HashMap<>();
        jdbc.sql("SELECT case_code, unit_key, to_at FROM case_leg WHERE case_code = ANY (:codes)")
                .param("codes", caseCodes.toArray(String[]::new))
                .query(row -> {
                    legs.computeIfAbsent(row.getString("case_code"), code -> new ArrayList<>())
                            .add(new CaseLeg(row.getString("unit_key"), Moment.read(row, "to_at")));
                });
        return legs;
    }

    /** @param to null while the commune is responsible */
    record CaseLeg(String unitKey, Instant to) {}

    private OffsetDateTime now() {
        return Moment.toDatabase(clock.instant());
    }
}
