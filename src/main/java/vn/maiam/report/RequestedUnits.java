package vn.maiam.report;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The units that a report on request was asked of: the table {@code requested_unit}. */
@Repository
class RequestedUnits {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    RequestedUnits(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void add(String roundCode, List<String> unitKeys) {
        batches.batchUpdate(
                "INSERT INTO requested_unit (round_code, unit_key) VALUES (?, ?)",
                unitKeys.stream().map(unit -> new Object[] {roundCode, unit}).toList());
    }

    /** Empty for a round that the plan itself asks for. */
    Optional<List<String>> of(String roundCode) {
        List<String> units = jdbc.sql("SELECT unit_key FROM requested_unit WHERE round_code = :round ORDER BY unit_key")
                .param("round", roundCode)
                .query(String.class)
                .list();
        return units.isEmpty() ? Optional.empty() : Optional.of(units);
    }
}
