package vn.maiam.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.maiam.database.TestDatabases;

class IdentitySyncTest {

    private ProcessEngine engine;
    private IdentityService identity;
    private TestOrganisation organisation;
    private IdentitySync sync;

    @BeforeEach
    void synchronise() {
        engine = engine();
        identity = engine.getIdentityService();
        organisation = TestOrganisation.demo(TestDatabases.h2());
        sync = organisation.sync(identity);
        sync.sync(person -> "demo");
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void everyUnitIsATenantOfItsName() {
        assertThat(identity.createTenantQuery().count()).isEqualTo(90);
        assertThat(identity.createTenantQuery()
                        .tenantId("29971-20200101")
                        .singleResult()
                        .getName())
                .isEqualTo("Thị trấn Thường Thới Tiền");
    }

    @Test
    void everyRoleThatSomebodyCanHoldIsAGroupAndEachRoleAtAUnitWhereSomebodyHasIt() {
        assertThat(groups()).contains("communeOfficer", "communeOfficer.29956-20200101", "admin", "provinceFinance");
        assertThat(groups()).doesNotContain("receivingOfficer", "communeOfficer.870-20200101");
        assertThat(identity.createGroupQuery()
                        .groupId("communeOfficer.29956-20200101")
                        .singleResult())
                .returns("Cán bộ bảo vệ trẻ em cấp xã – Xã Thường Phước 1", Group::getName)
                .returns("maiam", Group::getType);
    }

    @Test
    void aPersonIsAUserInTheGroupOfTheRoleAndOfTheRoleAtTheUnit() {
        User user = identity.createUserQuery().userId("districtHealth.870").singleResult();

        assertThat(user.getFirstName() + " " + user.getLastName()).isEqualTo("Lê Thị Thu Trang");
        assertThat(user.getEmail()).isEqualTo("districthealth.870@example.vn");
        assertThat(identity.checkPassword("districtHealth.870", "demo")).isTrue();
        assertThat(identity.createGroupQuery().groupMember("districtHealth.870").list())
                .extracting(Group::getId)
                .containsExactlyInAnyOrder("districtHealth", "districtHealth.870.health-20200101");
    }

    @Test
    void anOfficerReachesTheTenantOfTheOwnUnitOnly() {
        assertThat(tenantsOf("communeOfficer.29956")).containsExactly("29956-20200101");
        assertThat(tenantsOf("districtHealth.870")).containsExactly("870.health-20200101");
        assertThat(tenantsOf("admin")).isEmpty();
    }

    @Test
    void theLabourOfficeAlsoReachesTheAreaWhosePlansItKeepsAndTheCommunesBelow() {
        assertThat(tenantsOf("districtLabour.870"))
                .hasSize(12)
                .contains("870.labour-20200101", "870-20200101", "29956-20200101")
                .doesNotContain("870.health-20200101");
    }

    @Test
    void aChairReachesTheOfficesThatHeSignsFor() {
        assertThat(tenantsOf("districtChair.870"))
                .contains("870-20200101", "870.labour-20200101", "870.health-20200101")
                .doesNotContain("29956-20200101", "87.labour-20200101");
    }

    @Test
    void aManagerReachesEveryUnitBelow() {
        assertThat(tenantsOf("districtManager.870"))
                .hasSize(18)
                .contains("870-20200101", "870.health-20200101", "29956-20200101")
                .doesNotContain("87-20200101");
        assertThat(tenantsOf("provinceManager.87")).hasSize(26);
        assertThat(tenantsOf("communeManager.29956")).containsExactly("29956-20200101");
    }

    @Test
    void aSecondRunWritesNothing() {
        assertThat(sync.sync(person -> "other")).isZero();
        assertThat(identity.checkPassword("communeOfficer.29956", "demo")).isTrue();
    }

    @Test
    void untilSomethingIsImportedNothingIsEvenCompared() {
        identity.deleteUser("communeOfficer.29956");
        assertThat(sync.syncIfChanged(person -> "demo")).isZero();

        organisation.files().loadUnits(TestOrganisation.resource(TestOrganisation.DEMO_UNITS));
        assertThat(sync.syncIfChanged(person -> "demo")).isEqualTo(3);
    }

    @Test
    void aPasswordThatWasChangedIsKeptEvenIfTheNameChanges() {
        User user = identity.createUserQuery().userId("communeOfficer.29956").singleResult();
        user.setPassword("own");
        identity.saveUser(user);
        organisation.change("UPDATE person SET name = 'Trần Văn Hai' WHERE id = 'communeOfficer.29956'");

        assertThat(sync.sync(person -> "demo")).isEqualTo(1);

        assertThat(identity.checkPassword("communeOfficer.29956", "own")).isTrue();
        assertThat(identity.createUserQuery()
                        .userId("communeOfficer.29956")
                        .singleResult()
                        .getLastName())
                .isEqualTo("Hai");
    }

    @Test
    void whoMovesToAnotherUnitLosesTheOldGroupAndGetsTheNewOne() {
        organisation.change("UPDATE post SET unit_key = '29962-20200101' WHERE person_id = 'communeOfficer.29956'");

        assertThat(sync.sync(person -> "demo")).isEqualTo(2);

        assertThat(tenantsOf("communeOfficer.29956")).containsExactly("29962-20200101");
        assertThat(identity.createUserQuery()
                        .memberOfGroup("communeOfficer.29956-20200101")
                        .list())
                .extracting(User::getId)
                .containsExactly("communeOfficer2.29956");
    }

    @Test
    void aGroupWhoseLastMemberLeavesReachesNoTenantAnyMoreButStays() {
        organisation.change("UPDATE post SET valid_to = DATE '2026-01-01' WHERE person_id = 'districtManager.870'");

        sync.sync(person -> "demo");

        assertThat(groups()).contains("districtManager.870-20200101");
        assertThat(identity.createTenantQuery()
                        .groupMember("districtManager.870-20200101")
                        .count())
                .isZero();
        assertThat(tenantsOf("districtManager.870")).isEmpty();
    }

    @Test
    void whoLeavesLosesTheUserAndOtherPeoplesUsersAndGroupsAreLeftAlone() {
        identity.saveUser(identity.newUser("somebody"));
        Group other = identity.newGroup("other");
        other.setType("WORKFLOW");
        identity.saveGroup(other);
        identity.createMembership("somebody", "other");
        organisation.change("UPDATE person SET active = FALSE WHERE id = 'communeOfficer.29956'");

        sync.sync(person -> "demo");

        assertThat(identity.createUserQuery().userId("communeOfficer.29956").count())
                .isZero();
        assertThat(identity.createUserQuery().memberOfGroup("other").list())
                .extracting(User::getId)
                .containsExactly("somebody");
    }

    @Test
    void withoutAPasswordNobodySignsIn() {
        organisation.change("INSERT INTO person (id, name, active) VALUES ('new', 'Lê An', TRUE)");

        sync.sync(person -> null);

        assertThat(identity.createUserQuery().userId("new").count()).isEqualTo(1);
        assertThat(identity.checkPassword("new", "")).isFalse();
        assertThat(identity.checkPassword("new", null)).isFalse();
    }

    private List<String> groups() {
        return identity.createGroupQuery().list().stream().map(Group::getId).toList();
    }

    private List<String> tenantsOf(String user) {
        return identity.createTenantQuery().userMember(user).includingGroupsOfUser(true).list().stream()
                .map(Tenant::getId)
                .toList();
    }

    private static ProcessEngine engine() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName(UUID.randomUUID().toString());
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
        configuration.setGeneralResourceWhitelistPattern("[a-zA-Z0-9._-]+");
        configuration.setUserResourceWhitelistPattern("[a-zA-Z0-9._-]+");
        configuration.setGroupResourceWhitelistPattern("[a-zA-Z0-9._-]+");
        configuration.setTenantResourceWhitelistPattern("[a-zA-Z0-9._-]+");
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.setMetricsEnabled(false);
        return configuration.buildProcessEngine();
    }
}
