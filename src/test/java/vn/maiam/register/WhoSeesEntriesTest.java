package vn.maiam.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.maiam.register.HomeCare.ofNewChild;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.casefile.MayNotRead;
import vn.maiam.register.EntryRow.Cell;
import vn.maiam.story.Office;

/** Who comes upon an entry: in the list, by its code, and with which of its words. */
@SpringBootTest
@ActiveProfiles("test")
class WhoSeesEntriesTest {

    private static final List<String> READERS =
            List.of("communeOfficer.29956", "communeChair.29956", "districtLabour.870", "provinceLabour.87");
    private static final List<String> OTHERS = List.of(
            "communeOfficer.29962",
            "districtHealth.870",
            "provincePolice.87",
            "collaborator.29956",
            "modeler",
            "admin");

    @Autowired
    HomeCare register;

    @Autowired
    Office office;

    @Autowired
    EntryPages pages;

    @Autowired
    Registers registers;

    @Autowired
    Entries entries;

    @Autowired
    EntryReaches reaches;

    @Autowired
    EntryLists lists;

    @Autowired
    EntryTable table;

    @Autowired
    EntryFiles files;

    @Autowired
    JdbcClient sql;

    private String ofChild;
    private String ofPopulation;

    @BeforeEach
    void makeEntries() {
        register.deployed();
        ofChild = register.begun(ofNewChild("Trịnh Thị Riêng"));
        ofPopulation = office.start(
                "communeOfficer.29956",
                "population",
                Map.of("forYear", 2023, "ageGroup", "all", "children", 10, "declaredOn", "2026-01-15", "source", "Xã"));
    }

    @Test
    void thoseOfTheUnitWhoWorkOnItAndTheLabourOfficesAbove() {
        for (String person : READERS) {
            assertThat(listed(person, "homeCare")).as(person).contains(ofChild);
            assertThat(files.view(ofChild, person).records()).as(person).hasSize(1);
        }
        for (String person : OTHERS) {
            assertThat(listed(person, "homeCare")).as(person).doesNotContain(ofChild);
            assertThatThrownBy(() -> files.view(ofChild, person)).as(person).isInstanceOf(MayNotRead.class);
        }
    }

    @Test
    void managersSeeThatThereIsOneButNotTheChild() {
        for (String person : List.of("communeManager.29956", "districtManager.870", "provinceManager.87")) {
            EntryRow row = row(person, "homeCare", ofChild);
            assertThat(row.label()).as(person).isNull();
            assertThat(row.readable()).isFalse();
            assertThat(row.cells()).allSatisfy(cell -> assertThat(cell.text()).isNull());
            assertThatThrownBy(() -> files.view(ofChild, person)).isInstanceOf(MayNotRead.class);
            assertThat(found(person, "homeCare", "rieng")).isEmpty();
            assertThat(row(person, "population", ofPopulation).label()).isEqualTo("2023 · Trẻ em dưới 16 tuổi");
            assertThat(files.view(ofPopulation, person).records()).hasSize(1);
        }
        assertThat(found("communeOfficer.29956", "homeCare", "rieng")).contains(ofChild);
    }

    @Test
    void aListSaysWhichGroupsAChildIsOfAndAManagersDoesNot() {
        Map<String, Object> form = new HashMap<>(Map.of(
                "known", "new", "name", "Trịnh Văn Nhóm", "sex", "male", "birthDate", "2019-03-02", "hamlet", "Ấp 3"));
        form.put("livesSince", "2020-01-01");
        form.put("categories", List.of(of("poor_household"), of("disabled")));
        String child = office.start("communeOfficer.29956", "child", form);

        assertThat(row("communeOfficer.29956", "child", child).cells())
                .extracting(Cell::text)
                .contains("Trẻ em thuộc hộ nghèo; Trẻ em khuyết tật");
        assertThat(row("communeManager.29956", "child", child).cells())
                .extracting(Cell::text)
                .containsOnlyNulls();
    }

    private static Map<String, Object> of(String category) {
        return Map.of("category", category, "from", "2025-01-01", "basis", "Giấy xác nhận");
    }

    @Test
    void managersReadNothingThatWasTypedIntoARegisterOfChildrenThoughItNamesNone() {
        String session = office.start(
                "communeOfficer.29956",
                "session",
                Map.of(
                        "kind",
                        "skills",
                        "subject",
                        "protection",
                        "title",
                        "Gặp gỡ bé Riêng",
                        "heldOn",
                        "2026-04-02",
                        "place",
                        "Nhà bé Riêng",
                        "others",
                        List.of(Map.of("participant", "child", "headCount", 1))));

        EntryRow seen = row("communeManager.29956", "session", session);

        assertThat(seen.label()).isNull();
        assertThat(seen.cells()).extracting(Cell::text).doesNotContain("Gặp gỡ bé Riêng", "Nhà bé Riêng");
        assertThatThrownBy(() -> files.view(session, "communeManager.29956")).isInstanceOf(MayNotRead.class);
    }

    @Test
    void whoHasLeftTheUnitReadsNoMoreWhatHeHasStartedThere() {
        Register homeCare = registers.find("homeCare").orElseThrow();
        Entry entry = entries.find(ofChild).orElseThrow();
        EntryReach there = started("29956-20200101");
        EntryReach gone = started("29962-20200101");

        assertThat(there.reads(entry)).isTrue();
        assertThat(gone.reads(entry)).isFalse();
        assertThat(codes(homeCare, there)).contains(ofChild);
        assertThat(codes(homeCare, gone)).isEmpty();
    }

    private static EntryReach started(String nowAt) {
        return new EntryReach("communeOfficer.29956", Set.of(), Set.of(), Set.of(nowAt));
    }

    private List<String> codes(Register register, EntryReach reach) {
        EntryCriteria all = new EntryCriteria(Set.of(), null, null, null, null);
        return lists.list(register, reach, all, 0, 1000).stream()
                .map(Entry::code)
                .toList();
    }

    @Test
    void onlyWhoReadsAnEntryIsLedToIt() {
        List<String> codes = List.of(ofChild, "29956-2026-9999", "BC-29956-2026-9999");

        assertThat(pages.of("communeOfficer.29956", codes))
                .containsExactly(Map.entry(ofChild, "/registers/homeCare/" + ofChild));
        assertThat(pages.of("communeOfficer.29962", codes)).isEmpty();
        assertThat(pages.of("communeManager.29956", codes)).isEmpty();
    }

    @Test
    void everyReadingAndEveryAttemptIsWrittenDown() {
        files.view(ofChild, "districtLabour.870");
        assertThatThrownBy(() -> files.view(ofChild, "districtHealth.870")).isInstanceOf(MayNotRead.class);

        assertThat(sql.sql("SELECT person_id || ': ' || what FROM access_log WHERE case_code = ? ORDER BY id")
                        .param(ofChild)
                        .query(String.class)
                        .list())
                .containsExactly("districtLabour.870: Xem sổ", "districtHealth.870: Bị từ chối: Xem sổ");
    }

    private List<String> listed(String person, String kind) {
        return found(person, kind, null);
    }

    private List<String> found(String person, String kind, String word) {
        Register searched = registers.find(kind).orElseThrow();
        EntryCriteria criteria = new EntryCriteria(word == null ? Set.of() : Set.of(word), null, null, null, null);
        return lists.list(searched, reaches.of(person, searched), criteria, 0, 1000).stream()
                .map(Entry::code)
                .toList();
    }

    private EntryRow row(String person, String kind, String code) {
        Register searched = registers.find(kind).orElseThrow();
        EntryReach reach = reaches.of(person, searched);
        EntryCriteria all = new EntryCriteria(Set.of(), null, null, null, null);
        return table.rows(searched, reach, lists.list(searched, reach, all, 0, 1000)).stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
