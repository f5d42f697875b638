package vn.maiam.report;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Why a consolidated report is corrected: kept until the corrected version is frozen with it. */
@Repository
class Corrections {

    private final JdbcClient jdbc;

    Corrections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false if somebody else corrects it already, or it is not out yet */
    boolean begin(String roundCode, String reason) {
        return jdbc.sql(
                                """
                                UPDATE report_round SET correction_reason = :reason
                                WHERE code = :code AND state = 'CLOSED' AND correction_reason IS NULL""")
                        .param("reason", reason)
                        .param("code", roundCode)
                        .update()
                == 1;
    }

    /** @return null where nothing is corrected */
    String takeReason(String roundCode) {
        String reason = jdbc.sql("SELECT correction_reason FROM report_round WHERE code = :code")
                .param("code", roundCode)
                .query((row, number) -> java.util.Optional.ofNullable(row.getString(1)))
                .single()
                .orElse(null);
        jdbc.sql("UPDATE report_round SET correction_reason = NULL WHERE code = :code")
                .param("code", roundCode)
                .update();
        return reason;
    }
}
