package vn.maiam.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.maiam.casefile.CaseReferrals;

/** The referrals as stored. */
@Repository
class ReferralRows {

    private static final String OPEN = "('opened', 'sent', 'accepted', 'declined', 'unanswered', 'reported')";

    private final JdbcClient jdbc;
    private final Clock clock;

    ReferralRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Referral> find(String code) {
        return jdbc.sql("select * from referral where code = ?")
                .param(code)
                .query(ReferralRows::read)
                .optional();
    }

    List<Referral> open(String caseCode) {
        return jdbc.sql("select * from referral where case_code = ? and status in " + OPEN + " order by code")
                .param(caseCode)
                .query(ReferralRows::read)
                .list();
    }

    /** All the case has had, whatever became of them. */
    List<Referral> ofCase(String caseCode) {
        return jdbc.sql("select * from referral where case_code = ? order by code")
                .param(caseCode)
                .query(ReferralRows::read)
                .list();
    }

    /** As the file shows them. */
    List<CaseReferrals.Slip> slips(Collection<String> caseCodes) {
        return jdbc.sql("select * from referral where case_code in (:cases) order by opened_at, code")
                .param("cases", caseCodes)
                .query((row, number) -> slip(read(row, number), row.getObject("opened_at", OffsetDateTime.class)))
                .list();
    }

    private static CaseReferrals.Slip slip(Referral referral, OffsetDateTime openedAt) {
        return new CaseReferrals.Slip(
                referral.code(),
                referral.number(),
                referral.senderUnit(),
                referral.receiverUnit(),
                referral.service().need(),
                referral.status().id(),
                openedAt.toInstant(),
                referral.status().open());
    }

    void insert(Referral referral) {
        jdbc.sql(
                        """
                        insert into referral (code, case_code, sender_unit, planned_unit, receiver_unit, need, service,
                            activity, from_date, until_date, status, opened_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        referral.code(),
                        referral.caseCode(),
                        referral.senderUnit(),
                        referral.plannedUnit(),
                        referral.receiverUnit(),
                        referral.service().need(),
                        referral.service().kind(),
                        referral.service().activity(),
                        referral.service().from(),
                        referral.service().until(),
                        referral.status().id(),
                        now())
                .update();
    }

    void changeStatus(String code, ReferralStatus status) {
        jdbc.sql("update referral set status = ? where code = ?")
                .params(status.id(), code)
                .update();
    }

    void changeReceiver(String code, String receiver) {
        jdbc.sql("update referral set receiver_unit = ?, status = 'opened' where code = ?")
                .params(receiver, code)
                .update();
    }

    void end(String code, ReferralStatus status, String reason) {
        jdbc.sql("update referral set status = ?, ended_at = ?, end_reason = ? where code = ?")
                .params(status.id(), now(), reason, code)
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static Referral read(ResultSet row, int number) throws SQLException {
        return new Referral(
                row.getString("code"),
                row.getString("case_code"),
                row.getString("sender_unit"),
                row.getString("planned_unit"),
                row.getString("receiver_unit"),
                new Referral.Service(
                        row.getString("need"),
                        row.getString("service"),
                        row.getString("activity"),
                        row.getObject("from_date", java.time.LocalDate.class),
                        row.getObject("until_date", java.time.LocalDate.class)),
                ReferralStatus.of(row.getString("status")));
    }
}
