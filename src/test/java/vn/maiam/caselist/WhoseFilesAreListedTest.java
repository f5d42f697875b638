package vn.maiam.caselist;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.maiam.casefile.TestCaseFiles.OFFICER;
import static vn.maiam.casefile.TestCaseFiles.THUONG_PHUOC;
import static vn.maiam.casefile.TestCaseFiles.THUONG_THOI_HAU;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.maiam.casefile.CaseAccess;
import vn.maiam.casefile.CaseReaches;
import vn.maiam.casefile.Responsibility;
import vn.maiam.casefile.TestCaseFiles;
import vn.maiam.database.CountedStatements;
import vn.maiam.database.OnEachDatabase;
import vn.maiam.database.TestDatabases;
import vn.maiam.organisation.TestOrganisation;

/** The list's one statement and the rule for one file must answer alike, for everybody and every file. */
class WhoseFilesAreListedTest {

    private static final List<String> COMMUNES =
            List.of(THUONG_PHUOC, THUONG_THOI_HAU, "29971-20200101", "29974-20200101", "29977-20200101");

    @OnEachDatabase
    void everybodyFindsByNameExactlyTheFilesHeMayRead(DataSource database) {
        try (HikariDataSource pool = pool(database)) {
            ManyFiles files = ManyFiles.in(pool);
            manyCases(files.files);

            assertListedAsReadable(files);
        }
    }

    @OnEachDatabase
    void soItIsWhereUnitsWereMergedAndSplit(DataSource database) {
        try (HikariDataSource pool = pool(database)) {
            manyCases(new TestCaseFiles(pool));
            merge(JdbcClient.create(pool));
            TestOrganisation merged = TestOrganisation.empty(pool, Clock.systemDefaultZone());
            ManyFiles files = new ManyFiles(pool, new TestCaseFiles(pool, merged));

            assertListedAsReadable(files);
            assertThat(files.named("successor", "")).isNotEmpty();
        }
    }

    /** For thousands of small questions, each of which would open a connection of its own. */
    private static HikariDataSource pool(DataSource database) {
        HikariConfig settings = new HikariConfig();
        settings.setDataSource(database);
        settings.setMaximumPoolSize(3);
        return new HikariDataSource(settings);
    }

    @Test
    void soItIsInTwoTiers() {
        DataSource database = TestDatabases.h2();
        TestCaseFiles cases = new TestCaseFiles(database, TestOrganisation.twoTier(database));
        cases.report("29955-20250701", "communeOfficer.29955", Map.of());
        ManyFiles files = new ManyFiles(database, cases);

        assertListedAsReadable(files);
        assertThat(files.named("provinceLabour.82", "")).hasSize(1);
    }

    @Test
    void aManagerFindsTheFilesOfHisUnitsWithoutTheChild() {
        ManyFiles files = ManyFiles.in(TestDatabases.h2());
        String here = files.files.reportOn("Nguyễn Văn Ân", "male", 2015);
        String elsewhere = files.files.report(THUONG_THOI_HAU, "communeOfficer.29962", Map.of());

        assertThat(files.named("communeManager.29956", "")).containsExactly(here);
        assertThat(files.named("districtManager.870", "")).containsExactlyInAnyOrder(here, elsewhere);
        assertThat(files.named("provinceManager.87", "")).containsExactlyInAnyOrder(here, elsewhere);
        assertThat(files.rows("districtManager.870", Typed.NOTHING, ManyFiles.NONE))
                .allSatisfy(row -> {
                    assertThat(row.named()).isFalse();
                    assertThat(row)
                            .extracting("name", "sex", "birthDate", "birthYear")
                            .containsOnlyNulls();
                });
        assertThat(files.named("districtManager.870", "an"))
                .as("a name cannot be guessed by searching")
                .isEmpty();
        assertThat(files.found("districtManager.870", new Typed("", "2015", ""), ManyFiles.NONE))
                .isEmpty();
    }

    @Test
    void theCommuneThatHandedACaseOverNeitherSeesNorFindsHowItStands() {
        ManyFiles files = ManyFiles.in(TestDatabases.h2());
        String code = files.files.reportOn("Nguyễn Văn Ân", "male", 2015);
        files.files.get(Responsibility.class).handOver(code, THUONG_THOI_HAU);
        files.files
                .sql()
                .sql("UPDATE case_file SET stage = 'followUp', risk_level = 'high'")
                .update();
        files.waits(code, THUONG_THOI_HAU, files.files.clock.instant().minusSeconds(60));

        ListedCase own = files.rows(OFFICER, Typed.NOTHING, ManyFiles.NONE).get(0);
        assertThat(own.name()).isEqualTo("Nguyễn Văn Ân");
        assertThat(own.whole()).isFalse();
        assertThat(own).extracting("stage", "risk", "due").containsOnlyNulls();
        assertThat(files.found(OFFICER, Typed.NOTHING, chosen("followUp", null)))
                .isEmpty();
        assertThat(files.found(OFFICER, Typed.NOTHING, chosen(null, "high"))).isEmpty();
        assertThat(files.found(OFFICER, Typed.NOTHING, ManyFiles.due("overdue")))
                .isEmpty();
        assertThat(files.found("communeOfficer.29962", Typed.NOTHING, chosen("followUp", "high")))
                .containsExactly(code);
        assertThat(files.found("communeOfficer.29962", Typed.NOTHING, ManyFiles.due("overdue")))
                .containsExactly(code);
    }

    @Test
    void aListCostsTwoStatementsHoweverLongItIs() {
        CountedStatements statements = new CountedStatements(TestDatabases.h2());
        ManyFiles files = ManyFiles.in(statements.database());
        files.files.reportOn("Nguyễn Văn Ân", "male", 2015);
        int one = statements.of(() -> files.named("provinceLabour.87", ""));
        manyCases(files.files);

        assertThat(statements.of(() -> files.named("provinceLabour.87", "")))
                .isEqualTo(one)
                .isLessThan(5);
    }

    private static Choices chosen(String stage, String risk) {
        return new Choices(stage, risk, null, null, null, null, null, null);
    }

    /** Reported by all kinds of people, some moved, moved on or moved back. */
    private static void manyCases(TestCaseFiles files) {
        Random random = new Random(7);
        Responsibility responsibility = files.get(Responsibility.class);
        for (int number = 0; number < 30; number++) {
            String commune = COMMUNES.get(random.nextInt(COMMUNES.size()));
            String reporter =
                    List.of("collaborator.", "communeOfficer.").get(random.nextInt(2)) + commune.substring(0, 5);
            String code = files.report(commune, reporter, Map.of());
            for (int moves = random.nextInt(3); moves > 0; moves--) {
                responsibility.handOver(code, COMMUNES.get(random.nextInt(COMMUNES.size())));
            }
        }
    }

    /** The first commune becomes part of a new one whole, the second in two halves; the new one has an officer. */
    private static void merge(JdbcClient sql) {
        for (String key : List.of("39999-20260101", "39998-20260101")) {
            sql.sql("INSERT INTO unit SELECT ?, ?, name, kind, level, sector, parent_key, DATE '2026-01-01', NULL"
                            + " FROM unit WHERE unit_key = '29956-20200101'")
                    .params(key, key.substring(0, 5))
                    .update();
        }
        takesOver(sql, THUONG_PHUOC, "39999-20260101", "full");
        takesOver(sql, THUONG_THOI_HAU, "39999-20260101", "partial");
        takesOver(sql, THUONG_THOI_HAU, "39998-20260101", "partial");
        sql.sql("INSERT INTO person VALUES ('successor', 'Lê Văn Mới', NULL, TRUE)")
                .update();
        sql.sql("INSERT INTO post (person_id, role, unit_key, main, valid_from)"
                        + " VALUES ('successor', 'communeOfficer', '39999-20260101', TRUE, DATE '2026-01-01')")
                .update();
    }

    private static void takesOver(JdbcClient sql, String from, String to, String extent) {
        sql.sql("INSERT INTO unit_successor VALUES (?, ?, ?, DATE '2026-01-01')")
                .params(from, to, extent)
                .update();
    }

    private static void assertListedAsReadable(ManyFiles files) {
        CaseAccess access = files.files.get(CaseAccess.class);
        List<String> codes = files.files
                .sql()
                .sql("SELECT code FROM case_file")
                .query(String.class)
                .list();
        Set<String> everybody = new TreeSet<>(files.files
                .sql()
                .sql("SELECT id FROM person")
                .query(String.class)
                .list());
        everybody.add("nobody");
        assertThat(everybody).allSatisfy(person -> assertThat(files.rows(person, Typed.NOTHING, ManyFiles.NONE).stream()
                        .filter(ListedCase::named)
                        .map(ListedCase::code))
                .as(person)
                .containsExactlyInAnyOrderElementsOf(codes.stream()
                        .filter(code -> access.mayRead(person, code))
                        .collect(Collectors.toSet())));
        assertThat(everybody.stream()
                        .filter(person ->
                                files.files.get(CaseReaches.class).of(person).reads()))
                .hasSizeGreaterThan(2);
    }
}
