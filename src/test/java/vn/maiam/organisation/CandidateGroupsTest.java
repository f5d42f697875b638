package vn.maiam.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.maiam.database.OnEachDatabase;

class CandidateGroupsTest {

    private static final String COMMUNE = "29956-20200101";
    private static final String WARD_OF_2025 = "29978-20250701";

    @OnEachDatabase
    void aTaskGoesToTheRoleAtTheUnitOfItsLevelAboveTheLeg(DataSource database) {
        CandidateGroups groups = TestOrganisation.demo(database).candidateGroups();

        assertThat(groups.candidateGroup("communeOfficer", COMMUNE)).contains("communeOfficer.29956-20200101");
        assertThat(groups.candidateGroup("districtManager", COMMUNE)).contains("districtManager.870-20200101");
        assertThat(groups.candidateGroup("provinceManager", COMMUNE)).contains("provinceManager.87-20200101");
    }

    @OnEachDatabase
    void aSectorsTaskGoesToTheOfficeOfThatSector(DataSource database) {
        CandidateGroups groups = TestOrganisation.demo(database).candidateGroups();

        assertThat(groups.candidateGroup("districtLabour", COMMUNE)).contains("districtLabour.870.labour-20200101");
        assertThat(groups.candidateGroup("provincePolice", COMMUNE)).contains("provincePolice.87.police-20200101");
        assertThat(groups.candidateGroup("districtLabour", "870.health-20200101"))
                .contains("districtLabour.870.labour-20200101");
    }

    @OnEachDatabase
    void theReceivingOfficerIsTheSectorRoleOfTheOfficeThatOwnsTheLeg(DataSource database) {
        CandidateGroups groups = TestOrganisation.demo(database).candidateGroups();

        assertThat(groups.candidateGroup("receivingOfficer", "870.health-20200101"))
                .contains("districtHealth.870.health-20200101");
        assertThat(groups.candidateGroup("receivingOfficer", "87.education-20200101"))
                .contains("provinceEducation.87.education-20200101");
        assertThat(groups.candidateGroup("receivingOfficer", COMMUNE)).isEmpty();
    }

    @OnEachDatabase
    void aDutyFallsToTheRoleThatHasItAtTheLegsOwnUnit(DataSource database) {
        CandidateGroups groups = TestOrganisation.demo(database).candidateGroups();

        assertThat(groups.candidateGroup("planOfficer", COMMUNE)).contains("communeOfficer.29956-20200101");
        assertThat(groups.candidateGroup("planOfficer", "870-20200101")).contains("districtLabour.870.labour-20200101");
        assertThat(groups.candidateGroup("planOfficer", "87.health-20200101"))
                .contains("provinceHealth.87.health-20200101");
        assertThat(groups.candidateGroup("chair", COMMUNE)).contains("communeChair.29956-20200101");
        assertThat(groups.candidateGroup("chair", "870.labour-20200101")).contains("districtChair.870-20200101");
        assertThat(groups.rolesServing("chair"))
                .containsExactlyInAnyOrder("communeChair", "districtChair", "provinceChair");
    }

    @OnEachDatabase
    void theWorkOfAMissingOfficeIsDoneByTheNextOfItsSectorAboveElseItWaitsAtTheArea(DataSource database) {
        TestOrganisation organisation = TestOrganisation.demo(database);
        organisation.remove("870.labour-20200101");
        assertThat(organisation.candidateGroups().candidateGroup("planOfficer", "870-20200101"))
                .contains("provinceLabour.87.labour-20200101");

        organisation.remove("87.labour-20200101");
        assertThat(organisation.candidateGroups().candidateGroup("planOfficer", "870-20200101"))
                .contains("districtLabour.870-20200101");
        assertThat(organisation.candidateGroups().candidateGroup("receivingOfficer", "870-20200101"))
                .isEmpty();
    }

    @OnEachDatabase
    void aRoleWithoutAUnitHasItsRoleWideGroupOnly(DataSource database) {
        CandidateGroups groups = TestOrganisation.demo(database).candidateGroups();

        assertThat(groups.candidateGroup("admin", COMMUNE)).contains("admin");
        assertThat(groups.groupOf("admin", null)).isEqualTo("admin");
    }

    @OnEachDatabase
    void nobodyIsACandidateForAnUnknownRoleOrUnitOrAMissingOffice(DataSource database) {
        TestOrganisation organisation = TestOrganisation.demo(database);
        organisation.remove("870.health-20200101");
        CandidateGroups groups = organisation.candidateGroups();

        assertThat(groups.candidateGroup("mayor", COMMUNE)).isEmpty();
        assertThat(groups.candidateGroup("communeOfficer", "29956")).isEmpty();
        assertThat(groups.candidateGroup("districtHealth", COMMUNE)).isEmpty();
    }

    @OnEachDatabase
    void whereThereIsNoDistrictItsDutiesGoToTheRoleTheAuthorityTableNames(DataSource database) {
        CandidateGroups groups = TestOrganisation.twoTier(database).candidateGroups();

        assertThat(groups.candidateGroup("communeChair", WARD_OF_2025)).contains("communeChair.29978-20250701");
        assertThat(groups.candidateGroup("districtLabour", WARD_OF_2025)).contains("provinceLabour.82.labour-20250701");
        assertThat(groups.candidateGroup("districtManager", WARD_OF_2025)).contains("provinceManager.82-20250701");
        assertThat(groups.candidateGroup("provinceHealth", WARD_OF_2025)).contains("provinceHealth.82.health-20250701");
    }

    @OnEachDatabase
    void aRuleOfAuthorityCountsOnlyFromItsFirstToItsLastDay(DataSource database) {
        TestOrganisation organisation = TestOrganisation.twoTier(database);
        organisation.change("UPDATE authority SET valid_to = DATE '2026-01-01' WHERE role = 'districtLabour'");
        organisation.change("UPDATE authority SET valid_from = DATE '2999-01-01' WHERE role = 'districtHealth'");
        CandidateGroups groups = organisation.candidateGroups();

        assertThat(groups.candidateGroup("districtLabour", WARD_OF_2025)).isEmpty();
        assertThat(groups.candidateGroup("districtHealth", WARD_OF_2025)).isEmpty();
        assertThat(groups.rolesServing("districtLabour")).containsExactly("districtLabour");
    }

    @OnEachDatabase
    void rulesOfAuthorityThatPointAtEachOtherEndNowhere(DataSource database) {
        TestOrganisation organisation = TestOrganisation.twoTier(database);
        organisation.change("UPDATE authority SET substitute_role = 'districtHealth' WHERE role = 'districtLabour'");
        organisation.change("UPDATE authority SET substitute_role = 'districtLabour' WHERE role = 'districtHealth'");

        assertThat(organisation.candidateGroups().candidateGroup("districtLabour", WARD_OF_2025))
                .isEmpty();
    }

    @OnEachDatabase
    void aLaneIsServedByItsRoleAndItsSubstitutes(DataSource database) {
        CandidateGroups groups = TestOrganisation.demo(database).candidateGroups();

        assertThat(groups.rolesServing("communeOfficer")).containsExactly("communeOfficer");
        assertThat(groups.rolesServing("districtLabour")).containsExactly("districtLabour", "provinceLabour");
        assertThat(groups.rolesServing("mayor")).isEmpty();
    }

    @OnEachDatabase
    void theReceivingLaneIsServedByEverySectorRole(DataSource database) {
        TestOrganisation organisation = TestOrganisation.demo(database);

        assertThat(organisation.candidateGroups().rolesServing("receivingOfficer"))
                .hasSize(14)
                .isEqualTo(organisation.roles().all().stream()
                        .filter(role -> role.sector() != null)
                        .map(Role::id)
                        .collect(Collectors.toSet()));
    }
}
