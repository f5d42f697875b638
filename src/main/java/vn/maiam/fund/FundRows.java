package vn.maiam.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.maiam.casefile.OnlyOnce;

/** The tables {@code fund_ledger}, one row a unit to be held, and {@code fund_entry}, which only grows. */
@Repository
class FundRows {

    private final JdbcClient jdbc;
    private final OnlyOnce onlyOnce;

    FundRows(JdbcClient jdbc, OnlyOnce onlyOnce) {
        this.jdbc = jdbc;
        this.onlyOnce = onlyOnce;
    }

    /** Lets nobody else book in the unit's ledger until the transaction ends. */
    void hold(String unitKey) {
        if (held(unitKey).isEmpty()) {
            onlyOnce.insert(() -> jdbc.sql("INSERT INTO fund_ledger (unit_key) VALUES (?)")
                    .param(unitKey)
                    .update());
            held(unitKey);
        }
    }

    private Optional<String> held(String unitKey) {
        return jdbc.sql("SELECT unit_key FROM fund_ledger WHERE unit_key = ? FOR UPDATE")
                .param(unitKey)
                .query(String.class)
                .optional();
    }

    boolean hasReceipt(String unitKey, int year, String direction, String receipt) {
        return jdbc.sql(
                                """
                                SELECT COUNT(*) FROM fund_entry WHERE unit_key = :unit AND fund_year = :year
                                    AND direction = :direction AND receipt = :receipt""")
                        .param("unit", unitKey)
                        .param("year", year)
                        .param("direction", direction)
                        .param("receipt", receipt)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What came in less what went out, of all years. @param form {@code money} or {@code kind} */
    BigDecimal balance(String unitKey, String form) {
        return jdbc.sql(
                        """
                        SELECT COALESCE(SUM(CASE WHEN direction = 'in' THEN amount_vnd ELSE -amount_vnd END), 0)
                        FROM fund_entry WHERE unit_key = :unit AND form = :form""")
                .param("unit", unitKey)
                .param("form", form)
                .query(BigDecimal.class)
                .single();
    }

    Optional<Booked> find(long id, String unitKey) {
        return jdbc.sql(
                        """
                        SELECT id, direction, form, amount_vnd, counters IS NOT NULL AS is_counter,
                            EXISTS (SELECT 1 FROM fund_entry later WHERE later.counters = fund_entry.id) AS countered
                        FROM fund_entry WHERE id = :id AND unit_key = :unit""")
                .param("id", id)
                .param("unit", unitKey)
                .query((row, number) -> new Booked(
                        row.getLong("id"),
                        row.getString("direction"),
                        row.getString("form"),
                        row.getLong("amount_vnd"),
                        row.getBoolean("is_counter"),
                        row.getBoolean("countered")))
                .optional();
    }

    /** Books the opposite amount of the wrong entry, which stays. */
    void counter(Booked wrong, LocalDate day, String receipt, String reason, String entryCode) {
        jdbc.sql(
                        """
                        INSERT INTO fund_entry (unit_key, fund_year, booked_on, direction, form, amount_vnd, receipt, donor,
                            purpose, child_id, counters, entry_code)
                        SELECT unit_key, :year, :day, direction, form, -amount_vnd, :receipt, donor, :reason, child_id, id,
                            :entry
                        FROM fund_entry WHERE id = :wrong""")
                .param("year", day.getYear())
                .param("day", day)
                .param("receipt", receipt)
                .param("reason", reason)
                .param("entry", entryCode)
                .param("wrong", wrong.id())
                .update();
    }

    /** @param amount in VND */
    record Booked(long id, String direction, String form, long amount, boolean isCounter, boolean countered) {}
}
