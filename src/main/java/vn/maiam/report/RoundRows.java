package vn.maiam.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.maiam.casefile.Moment;
import vn.maiam.report.Round.State;

/** The table {@code report_round}. */
@Repository
class RoundRows {

    private final JdbcClient jdbc;

    RoundRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param occasion empty for a date of the plan, else what tells this request from others
     * @throws org.springframework.dao.DuplicateKeyException if somebody else has opened it
     */
    void add(Round round, String occasion) {
        jdbc.sql(
                        """
                        INSERT INTO report_round (code, plan_code, plan_version, obligation, occasion, title, receiver_unit,
                            opens_on, due_on, due_at, period_from, as_of, request, state)
                        VALUES (:code, :plan, :version, :obligation, :occasion, :title, :receiver,
                            :opens, :due, :dueAt, :from, :asOf, :request, :state)""")
                .param("code", round.code())
                .param("plan", round.planCode())
                .param("version", round.planVersion())
                .param("obligation", round.obligation())
                .param("occasion", occasion)
                .param("title", round.title())
                .param("receiver", round.receiverUnit())
                .param("opens", round.opensOn())
                .param("due", round.dueOn())
                .param("dueAt", Moment.toDatabase(round.dueAt()))
                .param("from", round.from())
                .param("asOf", round.asOf())
                .param("request", round.request())
                .param("state", round.state().name())
                .update();
    }

    Optional<Round> find(String code) {
        return jdbc.sql("SELECT * FROM report_round WHERE code = :code")
                .param("code", code)
                .query(RoundRows::round)
                .optional();
    }

    Round get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("There is no round " + code + "."));
    }

    Round get(long id) {
        return jdbc.sql("SELECT * FROM report_round WHERE id = :id")
                .param("id", id)
                .query(RoundRows::round)
                .single();
    }

    /** Lets nobody else take the round further until the transaction ends. */
    Round hold(String code) {
        return jdbc.sql("SELECT * FROM report_round WHERE code = :code FOR UPDATE")
                .param("code", code)
                .query(RoundRows::round)
                .single();
    }

    List<Round> ofPlan(String planCode) {
        return jdbc.sql("SELECT * FROM report_round WHERE plan_code = :plan ORDER BY due_on DESC, id DESC")
                .param("plan", planCode)
                .query(RoundRows::round)
                .list();
    }

    List<Round> concerning(Collection<String> unitKeys) {
        if (unitKeys.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        SELECT * FROM report_round WHERE receiver_unit IN (:units)
                            OR id IN (SELECT round_id FROM unit_report WHERE unit_key IN (:units))
                        ORDER BY due_on DESC, id DESC""")
                .param("units", unitKeys)
                .query(RoundRows::round)
                .list();
    }

    boolean isPlanned(Round round) {
        return jdbc.sql(
                                """
                                SELECT COUNT(*) FROM report_round WHERE plan_code = :plan AND obligation = :obligation
                                    AND due_on = :due AND receiver_unit = :receiver AND occasion = ''""")
                        .param("plan", round.planCode())
                        .param("obligation", round.obligation())
                        .param("due", round.dueOn())
                        .param("receiver", round.receiverUnit())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** A round that is open keeps the plan's version all the same. */
    void move(String code, Round to) {
        jdbc.sql(
                        """
                        UPDATE report_round SET opens_on = :opens, due_on = :due, due_at = :dueAt, as_of = :asOf,
                            period_from = :from, title = :title,
                            plan_version = CASE WHEN state = 'PLANNED' THEN :version ELSE plan_version END
                        WHERE code = :code""")
                .param("opens", to.opensOn())
                .param("due", to.dueOn())
                .param("dueAt", Moment.toDatabase(to.dueAt()))
                .param("asOf", to.asOf())
                .param("from", to.from())
                .param("title", to.title())
                .param("version", to.planVersion())
                .param("code", code)
                .update();
    }

    void follow(String planCode, int version) {
        jdbc.sql("UPDATE report_round SET plan_version = :version WHERE plan_code = :plan AND state = 'PLANNED'")
                .param("version", version)
                .param("plan", planCode)
                .update();
    }

    /** The date may be set again: what tells this round from that one is its code. */
    void withdraw(String code) {
        jdbc.sql("UPDATE report_round SET state = 'WITHDRAWN', occasion = code WHERE code = :code")
                .param("code", code)
                .update();
    }

    void setState(String code, State state) {
        jdbc.sql("UPDATE report_round SET state = :state WHERE code = :code")
                .param("state", state.name())
                .param("code", code)
                .update();
    }

    /** The plans whose dates are watched, and since when. */
    List<Watched> watched() {
        return jdbc.sql("SELECT plan_code, since FROM report_calendar ORDER BY plan_code")
                .query(Watched.class)
                .list();
    }

    void watch(String planCode, LocalDate since) {
        boolean known = jdbc.sql("SELECT COUNT(*) FROM report_calendar WHERE plan_code = :plan")
                        .param("plan", planCode)
                        .query(Integer.class)
                        .single()
                > 0;
        if (!known) {
            jdbc.sql("INSERT INTO report_calendar (plan_code, since) VALUES (:plan, :since)")
                    .param("plan", planCode)
                    .param("since", since)
                    .update();
        }
    }

    record Watched(String planCode, LocalDate since) {}

    private static Round round(ResultSet row, int number) throws SQLException {
        return new Round(
                row.getLong("id"),
                row.getString("code"),
                row.getString("plan_code"),
                row.getInt("plan_version"),
                row.getString("obligation"),
                row.getString("title"),
                row.getString("receiver_unit"),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                Moment.read(row, "due_at"),
                row.getObject("period_from", LocalDate.class),
                row.getObject("as_of", LocalDate.class),
                row.getString("request"),
                State.valueOf(row.getString("state")));
    }
}
