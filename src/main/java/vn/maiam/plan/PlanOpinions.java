package vn.maiam.plan;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which offices were asked about a draft; the newest round counts. */
@Component
class PlanOpinions {

    record Opinion(String code, String entryCode, int round, String unitKey, String state) {}

    private static final String COLUMNS = "SELECT code, entry_code, round, unit_key, state FROM plan_opinion ";

    private final JdbcClient jdbc;

    PlanOpinions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Opinion> newest(String entryCode) {
        return jdbc.sql(
                        COLUMNS
                                + """
                        WHERE entry_code = :entry
                          AND round = (SELECT MAX(round) FROM plan_opinion WHERE entry_code = :entry)
                        ORDER BY code""")
                .param("entry", entryCode)
                .query(Opinion.class)
                .list();
    }

    Optional<Opinion> find(String code) {
        return jdbc.sql(COLUMNS + "WHERE code = :code")
                .param("code", code)
                .query(Opinion.class)
                .optional();
    }

    void ask(Opinion opinion, Instant at) {
        jdbc.sql(
                        """
                        INSERT INTO plan_opinion (code, entry_code, round, unit_key, state, asked_at)
                        VALUES (:code, :entry, :round, :unit, 'asked', :at)""")
                .param("code", opinion.code())
                .param("entry", opinion.entryCode())
                .param("round", opinion.round())
                .param("unit", opinion.unitKey())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Held first, so that of two offices that answer at once the second sees what the first did. */
    void end(Opinion opinion, String state) {
        jdbc.sql("SELECT code FROM plan_opinion WHERE entry_code = :entry AND round = :round FOR UPDATE")
                .param("entry", opinion.entryCode())
                .param("round", opinion.round())
                .query(String.class)
                .list();
        jdbc.sql("UPDATE plan_opinion SET state = :state WHERE code = :code AND state = 'asked'")
                .param("state", state)
                .param("code", opinion.code())
                .update();
    }

    boolean allIn(Opinion opinion) {
        return newest(opinion.entryCode()).stream().noneMatch(one -> one.state().equals("asked"));
    }
}
