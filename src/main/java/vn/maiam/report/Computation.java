package vn.maiam.report;

import java.time.Clock;
import java.time.Instant;
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
    private final Clock clock;

    Computation(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void at(String code, int done, int all) {
        save(code, done < all ? State.COMPUTING : State.DONE, done, all);
    }

    private void save(String code, State state, int done, int all) {
        int known = row(
                "UPDATE report_computation SET state = :state, done = :done, targets = :all, at = :at WHERE code = :code",
                code,
                state,
                done,
                all);
        if (known == 0) {
            row(
                    "INSERT INTO report_computation (code, state, done, targets, at) VALUES (:code, :state, :done, :all, :at)",
                    code,
                    state,
                    done,
                    all);
        }
    }

    private int row(String sql, String code, State state, int done, int all) {
        return jdbc.sql(sql)
                .param("state", state.name())
                .param("done", done)
                .param("all", all)
                .param("at", Moment.toDatabase(clock.instant()))
                .param("code", code)
                .update();
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
