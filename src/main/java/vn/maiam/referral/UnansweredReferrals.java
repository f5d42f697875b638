package vn.maiam.referral;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Referrals that wait for the office's first word, for those who watch over senders or offices. */
@Component
public class UnansweredReferrals {

    private final JdbcClient jdbc;

    UnansweredReferrals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those sent by or to one of the units, the oldest first. */
    public List<Unanswered> of(Collection<String> units) {
        return jdbc.sql(
                        """
                        SELECT code, case_code, sender_unit, receiver_unit, opened_at FROM referral
                        WHERE status IN ('opened', 'sent')
                            AND (sender_unit = ANY (:units) OR receiver_unit = ANY (:units))
                        ORDER BY opened_at, code""")
                .param("units", units.toArray(String[]::new))
                .query((row, number) -> new Unanswered(
                        row.getString("code"),
                        row.getString("case_code"),
                        row.getString("sender_unit"),
                        row.getString("receiver_unit"),
                        row.getTimestamp("opened_at").toInstant()))
                .list();
    }

    /**
     * @param code of the referral
     * @param since when the referral was opened; one that was redirected waited at another office first
     */
    public record Unanswered(String code, String caseCode, String sender, String receiver, Instant since) {}
}
