package vn.maiam.casefile;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code case_stage}, which only grows: when a file came to which stage. */
@Repository
class CaseStages {

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseStages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void enter(String caseCode, String stage) {
        jdbc.sql(
                        """
                        INSERT INTO case_stage (case_code, round, stage, entered_at)
                        SELECT :code, COALESCE(MAX(round), 1), :stage, CAST(:now AS TIMESTAMP WITH TIME ZONE)
                        FROM case_stage WHERE case_code = :code""")
                .param("code", caseCode)
                .param("stage", stage)
                .param("now", Moment.toDatabase(clock.instant()))
                .update();
    }

    /** Begins another round of a file with what the report that reopens it has been through. */
    void startOver(String caseCode, String reportCode) {
        jdbc.sql(
                        """
                        INSERT INTO case_stage (case_code, round, stage, entered_at)
                        SELECT :code, (SELECT COALESCE(MAX(round), 0) + 1 FROM case_stage WHERE case_code = :code),
                            stage, entered_at
                        FROM case_stage WHERE case_code = :report ORDER BY id""")
                .param("code", caseCode)
                .param("report", reportCode)
                .update();
    }

    /** The stages of the newest round in the order in which they were entered; a stage may be entered again. */
    List<Entering> ofNewestRound(String caseCode) {
        return jdbc.sql(
                        """
                        SELECT stage, entered_at FROM case_stage
                        WHERE case_code = :code AND round = (SELECT MAX(round) FROM case_stage WHERE case_code = :code)
                        ORDER BY id""")
                .param("code", caseCode)
                .query((row, number) -> new Entering(row.getString("stage"), Moment.read(row, "entered_at")))
                .list();
    }

    record Entering(String stage, Instant at) {}
}
