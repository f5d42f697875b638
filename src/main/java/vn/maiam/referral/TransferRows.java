package vn.maiam.referral;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The moves of cases between communes as stored. */
@Repository
class TransferRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    TransferRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void propose(String caseCode, String fromUnit, String toUnit) {
        jdbc.sql("insert into transfer (case_code, from_unit, to_unit, proposed_at) values (?, ?, ?, ?)")
                .params(caseCode, fromUnit, toUnit, OffsetDateTime.now(clock))
                .update();
    }

    void answer(long id, String answer) {
        jdbc.sql("update transfer set answer = ?, answered_at = ? where id = ?")
                .params(answer, OffsetDateTime.now(clock), id)
                .update();
    }

    void withdraw(long id) {
        jdbc.sql("update transfer set withdrawn_at = ? where id = ?")
                .params(OffsetDateTime.now(clock), id)
                .update();
    }

    /** The newest proposal to move this case. */
    Optional<Transfer> newest(String caseCode) {
        return jdbc
                .sql("select * from transfer where case_code = ? order by id desc")
                .param(caseCode)
                .query((row, number) -> new Transfer(
                        row.getLong("id"),
                        row.getString("case_code"),
                        row.getString("from_unit"),
                        row.getString("to_unit"),
                        row.getString("answer"),
                        row.getObject("withdrawn_at") != null))
                .list()
                .stream()
                .findFirst();
    }

    /** @param answer accept, refuse, or null while it is awaited */
    record Transfer(long id, String caseCode, String fromUnit, String toUnit, String answer, boolean withdrawn) {

        boolean waits() {
            return answer == null && !withdrawn;
        }

        boolean accepted() {
            return "accept".equals(answer);
        }
    }
}
