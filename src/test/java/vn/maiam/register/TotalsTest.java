package vn.maiam.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.register.EntryRow.Cell;
import vn.maiam.story.Office;

/** What a register's page shows under its list: of the fund's ledger, the balance of a unit and a year. */
@SpringBootTest
@ActiveProfiles("test")
class TotalsTest {

    private static final String OFFICER = "communeOfficer.29992";

    @Autowired
    Office office;

    @Autowired
    Registers registers;

    @Autowired
    EntryReaches reaches;

    @Autowired
    EntrySearch search;

    @Test
    void theLedgersPageShowsTheBalanceOfWhatWasFound() {
        book("in", "2023-03-01", 9_000_000);
        book("in", "2024-03-01", 5_000_000);
        book("out", "2024-05-01", 1_500_000);

        assertThat(totals("2024-01-01", "2024-12-31")).containsExactly("5.000.000", "1.500.000", "3.500.000", "0");
        assertThat(totals("2023-01-01", "2023-12-31")).containsExactly("9.000.000", "0", "9.000.000", "0");
        assertThat(totals("2019-01-01", "2019-12-31")).containsExactly("0", "0", "0", "0");
    }

    @Test
    void aListShowsAnAmountWithPointsAndAYearWithout() {
        office.start(
                OFFICER,
                "population",
                Map.of(
                        "forYear",
                        2021,
                        "ageGroup",
                        "all",
                        "children",
                        12_345,
                        "declaredOn",
                        "2022-01-15",
                        "source",
                        "Xã"));
        Register declared = registers.find("population").orElseThrow();
        EntryReach reach = reaches.of(OFFICER, declared);
        EntryFilter filter = new EntryFilter("29992-20200101", "2022-01-01", "2022-12-31", null, null, null);

        List<EntryRow> rows = search.page(declared, reach, search.criteria(TypedWords.NOTHING, filter), 1)
                .rows();

        assertThat(rows).singleElement().satisfies(row -> assertThat(row.cells())
                .extracting(Cell::text, Cell::number)
                .contains(tuple("2021", 2021), tuple("12.345", 12_345)));
    }

    private List<String> totals(String from, String to) {
        Register ledger = registers.find("fundEntry").orElseThrow();
        EntryFilter filter = new EntryFilter("29992-20200101", from, to, null, null, null);
        return search.totals(ledger, reaches.of(OFFICER, ledger), search.criteria(TypedWords.NOTHING, filter)).stream()
                .map(Total::text)
                .toList();
    }

    private void book(String direction, String day, long amount) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "direction",
                direction,
                "form",
                "money",
                "receipt",
                "T" + day,
                "bookedOn",
                day,
                "amount",
                amount,
                "purpose",
                "Thử"));
        if (direction.equals("in")) {
            values.put("donor", "Nhà hảo tâm");
        }
        office.start(OFFICER, "fundEntry", values);
    }
}
