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

    void giveReason(String roundCode, String reason) {
        jdbc.sql("UPDATE report_round SET correction_reason = :reason WHERE code = :code")
                .param("reason", reason)
                .param("code", roundCode)
                .update();
    }

    /** @return null where nothing is corrected */
    String takeReason(String roundCode) {
        String reason = jdbc.sql("SELECT correction_reason FROM report_round WHERE code = :code")
                .param("code", roundCode)
                .query((row, number) -> java.util.Optional.ofNullable(row.getString(1)))
                .single()
                .orElse(null);
        giveReason(roundCode, null);
        return reason;
    }
}
