package vn.maiam.fund;

import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.OptionList.Option;
import vn.maiam.workflow.OptionLookup;
import vn.maiam.workflow.Step;

/** The entries of the unit's own ledger that may still be countered, found by receipt, donor or purpose. */
@Component
class FundEntriesOfUnit implements OptionLookup {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String COLUMNS = "SELECT id, receipt, booked_on, direction, amount_vnd FROM fund_entry ";
    private static final String OPEN =
            """
            unit_key = :unit AND counters IS NULL
                AND NOT EXISTS (SELECT 1 FROM fund_entry later WHERE later.counters = fund_entry.id)""";

    private final JdbcClient jdbc;

    FundEntriesOfUnit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "fundEntriesOfUnit";
    }

    @Override
    public List<Option> search(Step step, String typed, int most) {
        return jdbc.sql(
                        COLUMNS + "WHERE " + OPEN
                                + """
                         AND (LOWER(receipt) LIKE :typed OR LOWER(COALESCE(donor, '')) LIKE :typed
                            OR LOWER(COALESCE(purpose, '')) LIKE :typed)
                        ORDER BY booked_on DESC, id DESC LIMIT :most""")
                .param("unit", step.unitKey())
                .param("typed", "%" + typed.toLowerCase(Locale.ROOT) + "%")
                .param("most", most)
                .query((row, number) -> option(row))
                .list();
    }

    @Override
    public Optional<Option> find(Step step, String value) {
        return jdbc.sql(COLUMNS + "WHERE CAST(id AS VARCHAR(20)) = :id AND " + OPEN)
                .param("id", value)
                .param("unit", step.unitKey())
                .query((row, number) -> option(row))
                .optional();
    }

    @Override
    public Optional<String> label(String value) {
        return jdbc.sql(COLUMNS + "WHERE CAST(id AS VARCHAR(20)) = :id")
                .param("id", value)
                .query((row, number) -> option(row).label())
                .optional();
    }

    private static Option option(java.sql.ResultSet row) throws java.sql.SQLException {
        String amount =
                NumberFormat.getIntegerInstance(Locale.forLanguageTag("vi-VN")).format(row.getLong("amount_vnd"));
        return new Option(
                row.getString("id"),
                "%s %s ngày %s, %s đồng"
                        .formatted(
                                "in".equals(row.getString("direction")) ? "Thu" : "Chi",
                                row.getString("receipt"),
                                row.getDate("booked_on").toLocalDate().format(DAY),
                                amount));
    }
}
