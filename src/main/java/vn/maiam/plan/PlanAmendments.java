package vn.maiam.plan;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which entries change which issued plan; one at a time. */
@Component
class PlanAmendments {

    /** @param aboveCode the plan above whose new version asks for it; null if the unit does it of its own accord */
    record Amendment(String entryCode, String planCode, String aboveCode, Integer aboveVersion) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    PlanAmendments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Amendment> of(String entryCode) {
        return jdbc.sql("SELECT * FROM plan_amendment WHERE entry_code = :entry")
                .param("entry", entryCode)
                .query((row, number) -> new Amendment(
                        row.getString("entry_code"),
                        row.getString("plan_code"),
                        row.getString("above_code"),
                        row.getObject("above_version", Integer.class)))
                .optional();
    }

    /** The entry that changes the plan just now. */
    Optional<String> underWay(String planCode) {
        return jdbc.sql("SELECT entry_code FROM plan_amendment WHERE holds = :plan")
                .param("plan", planCode)
                .query(String.class)
                .optional();
    }

    /** @throws org.springframework.dao.DuplicateKeyException if somebody else has begun at the same moment */
    void begin(String entryCode, String planCode) {
        add(new Amendment(entryCode, planCode, null, null), planCode);
    }

    /** Asks whether the plan is to follow that version of the plan above. */
    void ask(Amendment asked) {
        add(asked, null);
    }

    boolean isAsked(String planCode, Plan above) {
        return jdbc.sql(
                                """
                                SELECT COUNT(*) FROM plan_amendment
                                WHERE plan_code = :plan AND above_code = :above AND above_version = :version""")
                        .param("plan", planCode)
                        .param("above", above.code())
                        .param("version", above.version())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if somebody else has begun at the same moment */
    void hold(String entryCode) {
        jdbc.sql("UPDATE plan_amendment SET holds = plan_code WHERE entry_code = :entry")
                .param("entry", entryCode)
                .update();
    }

    void release(String entryCode) {
        jdbc.sql("UPDATE plan_amendment SET holds = NULL WHERE entry_code = :entry")
                .param("entry", entryCode)
                .update();
    }

    private void add(Amendment amendment, String holds) {
        jdbc.sql(
                        """
                        INSERT INTO plan_amendment (entry_code, plan_code, above_code, above_version, holds, begun_at)
                        VALUES (:entry, :plan, :above, :version, :holds, :at)""")
                .param("entry", amendment.entryCode())
                .param("plan", amendment.planCode())
                .param("above", amendment.aboveCode())
                .param("version", amendment.aboveVersion(), java.sql.Types.INTEGER)
                .param("holds", holds)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
