package vn.maiam.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import javax.sql.DataSource;
import vn.maiam.database.OnEachDatabase;

class OrganisationImportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-02T05:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    @OnEachDatabase
    void loadingTheSameFilesAgainChangesNothing(DataSource database) {
        TestOrganisation organisation = TestOrganisation.empty(database, CLOCK);
        loadDemo(organisation);
        var unitsBefore = organisation.units().inForce(TODAY);

        loadDemo(organisation);

        assertThat(organisation.units().inForce(TODAY)).isEqualTo(unitsBefore).hasSize(90);
        assertThat(organisation.people().membersOf("communeOfficer")).hasSize(15);
        assertThat(organisation.people().posts("communeOfficer.29956")).hasSize(1);
    }

    @OnEachDatabase
    void thePostsOfTheFirstLoadAreAsOldAsTheTree(DataSource database) {
        loadDemo(TestOrganisation.empty(database, CLOCK));

        TestOrganisation earlier = TestOrganisation.empty(
                database, Clock.fixed(Instant.parse("2021-01-04T05:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")));
        assertThat(earlier.people().holds("communeOfficer.29956", "communeOfficer"))
                .isTrue();
    }

    @OnEachDatabase
    void aNewTreeEndsTheUnitsItDoesNotHoldAndKeepsThemForTheirCases(DataSource database) {
        TestOrganisation organisation = TestOrganisation.empty(database, CLOCK);
        loadDemo(organisation);

        organisation
                .files()
                .load(
                        TestOrganisation.resource(TestOrganisation.TWO_TIER_UNITS),
                        TestOrganisation.resource(TestOrganisation.TWO_TIER_PEOPLE));

        Units units = organisation.units();
        assertThat(units.find("29956-20200101")).map(Unit::validTo).contains(TODAY);
        assertThat(units.find("29971-20200101")).map(Unit::validTo).contains(LocalDate.of(2025, 7, 1));
        assertThat(units.find("29971-20250701")).map(Unit::name).contains("Xã Thường Phước");
        assertThat(units.ancestorAt("29956-20200101", UnitLevel.DISTRICT))
                .map(Unit::name)
                .contains("Huyện Hồng Ngự");
        assertThat(units.inForce(TODAY)).hasSize(13);
    }

    @OnEachDatabase
    void aUnitThatComesBackIsInForceAgain(DataSource database) {
        TestOrganisation organisation = TestOrganisation.empty(database, CLOCK);
        loadDemo(organisation);
        organisation.files().loadUnits(TestOrganisation.resource(TestOrganisation.TWO_TIER_UNITS));
        organisation.files().loadUnits(TestOrganisation.resource(TestOrganisation.DEMO_UNITS));

        assertThat(organisation.units().inForce(TODAY)).extracting(Unit::code).contains("29956", "870");
        assertThat(organisation.units().inForce(TODAY)).extracting(Unit::code).doesNotContain("82");
    }

    @OnEachDatabase
    void aCorrectedNameIsTakenOver(DataSource database) {
        TestOrganisation organisation = TestOrganisation.empty(database, CLOCK);
        String header = "code,name,kind,level,parent,sector,valid_from";
        organisation.files().loadUnits(TestOrganisation.lines(header, "87,Tỉnh Đồng Thap,tinh,province,,,2020-01-01"));
        organisation.files().loadUnits(TestOrganisation.lines(header, "87,Tỉnh Đồng Tháp,tinh,province,,,2020-01-01"));

        assertThat(organisation.units().find("87-20200101")).map(Unit::name).contains("Tỉnh Đồng Tháp");
    }

    @OnEachDatabase
    void whoIsMissingFromANewListLeavesTodayAndIsStillKnownByName(DataSource database) {
        TestOrganisation organisation = TestOrganisation.empty(database, CLOCK);
        loadDemo(organisation);

        organisation
                .files()
                .loadPeople(TestOrganisation.lines(
                        "unit_code,role,email,name,id",
                        "29962,communeOfficer,,Lê Thị Kim Loan,communeOfficer2.29956",
                        "29956,communeOfficer,,Lê Thị Kim Loan,communeOfficer2.29956"));

        People people = organisation.people();
        assertThat(people.find("communeChair.29956")).map(Person::name).contains("Phạm Quốc Tuấn");
        assertThat(people.posts("communeChair.29956")).isEmpty();
        assertThat(people.membersOf("communeOfficer")).extracting(Person::id).containsExactly("communeOfficer2.29956");
        assertThat(people.posts("communeOfficer2.29956"))
                .extracting(Post::unitKey)
                .containsExactly("29962-20200101", "29956-20200101");
        assertThat(people.find("communeOfficer2.29956")).map(Person::email).isEmpty();
    }

    @OnEachDatabase
    void oneMoreAdministratorMakesNobodyLeave(DataSource database) {
        TestOrganisation organisation = TestOrganisation.empty(database, CLOCK);
        loadDemo(organisation);

        organisation.files().addPerson(new Person("second", "Quản trị hệ thống", null), "admin");

        People people = organisation.people();
        assertThat(people.membersOf("admin")).extracting(Person::id).containsExactlyInAnyOrder("admin", "second");
        assertThat(people.posts("communeChair.29956")).hasSize(1);
    }

    @OnEachDatabase
    void unitsMayStandInAnyOrderAndAfterAByteOrderMark(DataSource database) {
        TestOrganisation organisation = TestOrganisation.empty(database, CLOCK);
        organisation
                .files()
                .loadUnits(TestOrganisation.lines(
                        "\uFEFFcode,name,kind,level,parent,sector,valid_from",
                        "1,Xã A,xa,commune,2,,2021-01-01",
                        "3.health,Sở Y tế,so,province,3,health,2020-01-01",
                        "2,Huyện B,huyen,district,3,,2020-01-01",
                        "3,Tỉnh C,tinh,province,,,2020-01-01"));

        assertThat(organisation.units().ancestorAt("1-20210101", UnitLevel.PROVINCE))
                .map(Unit::name)
                .contains("Tỉnh C");
    }

    @OnEachDatabase
    void anotherNodeSeesTheNewTreeOnceItLooksAgain(DataSource database) {
        TestOrganisation here = TestOrganisation.empty(database, CLOCK);
        StoredUnits there = TestOrganisation.empty(database, CLOCK).storedUnits();
        assertThat(there.inForce(TODAY)).isEmpty();

        loadDemo(here);
        there.lookAgain();

        assertThat(there.inForce(TODAY)).hasSize(90);
    }

    private static void loadDemo(TestOrganisation organisation) {
        organisation
                .files()
                .load(
                        TestOrganisation.resource(TestOrganisation.DEMO_UNITS),
                        TestOrganisation.resource(TestOrganisation.DEMO_PEOPLE));
    }
}
