package vn.maiam.report;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.casefile.Moment;
import vn.maiam.report.ComputationProgress.State;

/** How far a count is, for whoever waits for it: each step in a transaction of its own, so that others see it. */
@Repository
class Computation {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    Computation(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void at(Collection<String> codes, int done, int all) {
        if (done == 0) {
            begin(codes, all);
        } else {
            set(codes, State.COMPUTING, ":done").param("done", done).update();
        }
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void ends(Collection<String> codes) {
        set(codes, State.DONE, "targets").update();
    }

    private JdbcClient.StatementSpec set(Collection<String> codes, State state, String done) {
        return jdbc.sql("UPDATE report_computation SET state = :state, at = :at, done = " + done
                        + " WHERE code IN (:codes)")
                .param("state", state.name())
                .param("at", Moment.toDatabase(clock.instant()))
                .param("codes", codes);
    }

    private void begin(Collection<String> codes, int all) {
        jdbc.sql("DELETE FROM report_computation WHERE code IN (:codes)")
                .param("codes", codes)
                .update();
        batches.batchUpdate(
                "INSERT INTO report_computation (code, state, done, targets, at) VALUES (?, ?, 0, ?, ?)",
                codes.stream()
                        .map(code ->
                                new Object[] {code, State.COMPUTING.name(), all, Moment.toDatabase(clock.instant())})
                        .toList());
    }

    ComputationProgress of(String code) {
        return jdbc.sql("SELECT * FROM report_computation WHERE code = :code")
                .param("code", code)
                .query((row, number) -> new ComputationProgress(
                        State.valueOf(row.getString("state")),
                        row.getInt("done"),
                        row.getInt("targets"),
                        Moment.read(row, "at")))
                .optional()
                .orElse(new ComputationProgress(State.WAITING, 0, 0, null));
    }

    /** When the figures that stand now were counted. */
    Instant countedAt(String code) {
        Instant at = of(code).at();
        return at == null ? clock.instant() : at;
    }
}
