package vn.maiam.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.maiam.register.HomeCare.ofNewChild;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.maiam.database.OnPostgres;
import vn.maiam.story.Office;
import vn.maiam.workflow.OptionLookup;
import vn.maiam.workflow.Step;

/** Choices that are searched for, each by what is typed, by its value and by its label, on the database of production. */
@OnPostgres
class LookupsOnPostgresTest {

    private static final String OFFICER = "communeOfficer.29956";
    private static final String COMMUNE = "29956-20200101";

    @Autowired
    List<OptionLookup> lookups;

    @Autowired
    HomeCare register;

    @Autowired
    Office office;

    @Autowired
    Clock clock;

    @Test
    void everyLookupSearchesFindsAndNames() {
        register.deployed().begun(ofNewChild("Trịnh Thị Tìm Kiếm"));
        office.start(OFFICER, "fundEntry", donation("Nhà hảo tâm Tìm Kiếm"));

        assertThat(lookups).isNotEmpty().allSatisfy(lookup -> {
            lookup.search(here(), "tìm kiếm", 10).forEach(found -> {
                assertThat(lookup.find(here(), found.value())).contains(found);
                assertThat(lookup.label(found.value())).isPresent();
                assertThat(lookup.find(elsewhere(), found.value()))
                        .as(lookup.name() + " at another commune")
                        .isEmpty();
            });
            assertThat(lookup.search(here(), "không có ai tên này", 10)).isEmpty();
        });
        assertThat(lookups.stream()
                        .filter(lookup -> !lookup.search(here(), "tìm kiếm", 10).isEmpty())
                        .map(OptionLookup::name))
                .contains("childrenOfUnit", "fundEntriesOfUnit");
    }

    private Map<String, Object> donation(String donor) {
        return Map.of(
                "direction",
                "in",
                "form",
                "money",
                "receipt",
                "TK-01",
                "bookedOn",
                LocalDate.now(clock).toString(),
                "amount",
                1_000_000,
                "purpose",
                "Thử",
                "donor",
                donor);
    }

    private static Step here() {
        return at(COMMUNE);
    }

    private static Step elsewhere() {
        return at("29962-20200101");
    }

    private static Step at(String unit) {
        return new Step("session", "start", "Ghi", null, null, unit, OFFICER, Map.of());
    }
}
