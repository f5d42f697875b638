package vn.maiam.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javax.sql.DataSource;
import vn.maiam.database.OnEachDatabase;

class UnitsTest {

    private static final String COMMUNE = "29956-20200101";
    private static final String DISTRICT = "870-20200101";
    private static final String PROVINCE = "87-20200101";
    private static final String DISTRICT_HEALTH = "870.health-20200101";

    @OnEachDatabase
    void aUnitIsFoundWithAllItsData(DataSource database) {
        Units units = TestOrganisation.demo(database).units();

        assertThat(units.find(DISTRICT_HEALTH))
                .contains(new Unit(
                        DISTRICT_HEALTH,
                        "870.health",
                        "Trung tâm Y tế huyện Hồng Ngự",
                        "trung_tam",
                        UnitLevel.DISTRICT,
                        "health",
                        DISTRICT,
                        LocalDate.of(2020, 1, 1),
                        null));
        assertThat(units.find("29956")).isEmpty();
    }

    @OnEachDatabase
    void theAreaOfALevelIsFoundUpwardsFromAreasAndOffices(DataSource database) {
        Units units = TestOrganisation.demo(database).units();

        assertThat(units.ancestorAt(COMMUNE, UnitLevel.COMMUNE)).map(Unit::key).contains(COMMUNE);
        assertThat(units.ancestorAt(COMMUNE, UnitLevel.DISTRICT)).map(Unit::key).contains(DISTRICT);
        assertThat(units.ancestorAt(COMMUNE, UnitLevel.PROVINCE)).map(Unit::key).contains(PROVINCE);
        assertThat(units.ancestorAt(DISTRICT_HEALTH, UnitLevel.DISTRICT))
                .map(Unit::key)
                .contains(DISTRICT);
        assertThat(units.ancestorAt(DISTRICT, UnitLevel.COMMUNE)).isEmpty();
        assertThat(units.ancestorAt("unknown", UnitLevel.COMMUNE)).isEmpty();
    }

    @OnEachDatabase
    void anOfficeIsFoundByItsSectorInItsOwnAreaOnly(DataSource database) {
        Units units = TestOrganisation.demo(database).units();

        assertThat(units.office(DISTRICT, "health")).map(Unit::key).contains(DISTRICT_HEALTH);
        assertThat(units.office(DISTRICT_HEALTH, "police")).map(Unit::key).contains("870.police-20200101");
        assertThat(units.office(COMMUNE, "health")).isEmpty();
    }

    @OnEachDatabase
    void theOfficeInForceIsPreferredToItsForerunner(DataSource database) {
        TestOrganisation organisation = TestOrganisation.demo(database);
        organisation.change("UPDATE unit SET valid_to = DATE '2024-01-01' WHERE unit_key = '870.health-20200101'");
        assertThat(organisation.units().office(DISTRICT, "health"))
                .map(Unit::key)
                .contains(DISTRICT_HEALTH);

        organisation.change(
                """
                INSERT INTO unit (unit_key, code, name, kind, level, sector, parent_key, valid_from)
                VALUES ('870.health-20240101', '870.health', 'Phòng Y tế', 'phong', 'DISTRICT', 'health',
                        '870-20200101', DATE '2024-01-01')
                """);
        assertThat(organisation.units().office(DISTRICT, "health"))
                .map(Unit::key)
                .contains("870.health-20240101");
    }

    @OnEachDatabase
    void belowAUnitLieTheAreasOfALevelWithoutOffices(DataSource database) {
        Units units = TestOrganisation.demo(database).units();

        assertThat(units.below(PROVINCE, UnitLevel.COMMUNE)).hasSize(10).noneMatch(Unit::isOffice);
        assertThat(units.below(DISTRICT_HEALTH, UnitLevel.COMMUNE)).hasSize(10);
        assertThat(units.below(PROVINCE, UnitLevel.DISTRICT))
                .extracting(Unit::key)
                .containsExactly(DISTRICT);
        assertThat(units.below(COMMUNE, UnitLevel.COMMUNE)).isEmpty();
    }

    @OnEachDatabase
    void aUnitLiesBelowAllItsAncestorsButNotBelowItself(DataSource database) {
        Units units = TestOrganisation.demo(database).units();

        assertThat(units.isBelow(COMMUNE, PROVINCE)).isTrue();
        assertThat(units.isBelow(DISTRICT_HEALTH, DISTRICT)).isTrue();
        assertThat(units.isBelow(COMMUNE, COMMUNE)).isFalse();
        assertThat(units.isBelow(DISTRICT, COMMUNE)).isFalse();
        assertThat(units.isBelow(COMMUNE, DISTRICT_HEALTH)).isFalse();
    }

    @OnEachDatabase
    void successorsAreFollowedToTheUnitsOfToday(DataSource database) {
        TestOrganisation organisation = TestOrganisation.demo(database);
        organisation.change(
                """
                INSERT INTO unit_successor (old_key, new_key, extent, valid_from) VALUES
                    ('29956-20200101', '29974-20200101', 'full', DATE '2023-01-01'),
                    ('29974-20200101', '29971-20200101', 'partial', DATE '2025-07-01'),
                    ('29974-20200101', '29977-20200101', 'partial', DATE '2025-07-01')
                """);

        assertThat(organisation.units().successors(COMMUNE))
                .extracting(Unit::code)
                .containsExactly("29971", "29977");
        assertThat(organisation.units().successors(DISTRICT)).isEmpty();
    }

    @OnEachDatabase
    void aUnitIsInForceFromItsFirstDayUntilTheDayItEnds(DataSource database) {
        TestOrganisation organisation = TestOrganisation.demo(database);
        organisation.change("UPDATE unit SET valid_to = DATE '2025-07-01' WHERE unit_key = '29956-20200101'");
        Units units = organisation.units();

        assertThat(units.inForce(LocalDate.of(2017, 12, 31))).isEmpty();
        assertThat(units.inForce(LocalDate.of(2020, 1, 1))).hasSize(90);
        assertThat(units.inForce(LocalDate.of(2025, 6, 30)))
                .extracting(Unit::key)
                .contains(COMMUNE);
        assertThat(units.inForce(LocalDate.of(2025, 7, 1)))
                .extracting(Unit::key)
                .doesNotContain(COMMUNE)
                .hasSize(89);
    }
}
