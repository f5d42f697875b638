package vn.maiam.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import vn.maiam.database.OnEachDatabase;

class PeopleTest {

    @OnEachDatabase
    void aPersonHasANameAndPostsAndTheUnitOfTheMainPost(DataSource database) {
        People people = TestOrganisation.demo(database).people();

        assertThat(people.find("communeOfficer.29956"))
                .contains(new Person("communeOfficer.29956", "Trần Văn Bé Hai", "communeofficer.29956@example.vn"));
        assertThat(people.posts("communeOfficer2.29956"))
                .containsExactly(new Post("communeOfficer2.29956", "communeOfficer", "29956-20200101"));
        assertThat(people.unitOf("districtHealth.870")).map(Unit::key).contains("870.health-20200101");
        assertThat(people.unitOf("admin")).isEmpty();
        assertThat(people.find("nobody")).isEmpty();
    }

    @OnEachDatabase
    void theMainPostComesFirst(DataSource database) {
        TestOrganisation organisation = TestOrganisation.demo(database);
        organisation.change(
                """
                INSERT INTO post (person_id, role, unit_key, main, valid_from)
                VALUES ('communeOfficer.29956', 'communeOfficer', '29962-20200101', TRUE, DATE '2020-01-01')
                """);
        organisation.change("UPDATE post SET main = FALSE WHERE unit_key = '29956-20200101'");
        People people = organisation.people();

        assertThat(people.posts("communeOfficer.29956"))
                .extracting(Post::unitKey)
                .containsExactly("29962-20200101", "29956-20200101");
        assertThat(people.unitOf("communeOfficer.29956")).map(Unit::code).contains("29962");
    }

    @OnEachDatabase
    void aRoleIsHeldOnlyWhileItsPostIs(DataSource database) {
        TestOrganisation organisation = TestOrganisation.demo(database);
        People people = organisation.people();
        assertThat(people.holds("communeChair.29956", "communeChair")).isTrue();
        assertThat(people.holds("communeChair.29956", "communeOfficer")).isFalse();

        organisation.change("UPDATE post SET valid_to = DATE '2026-01-01' WHERE person_id = 'communeChair.29956'");
        assertThat(people.holds("communeChair.29956", "communeChair")).isFalse();
        assertThat(people.posts("communeChair.29956")).isEmpty();
        assertThat(people.membersOf("communeChair.29956-20200101")).isEmpty();
    }

    @OnEachDatabase
    void aGroupHasTheMembersOfItsRoleAtItsUnit(DataSource database) {
        People people = TestOrganisation.demo(database).people();

        assertThat(people.membersOf("communeOfficer.29956-20200101"))
                .extracting(Person::id)
                .containsExactly("communeOfficer.29956", "communeOfficer2.29956");
        assertThat(people.membersOf("districtHealth.870.health-20200101"))
                .extracting(Person::id)
                .containsExactly("districtHealth.870");
        assertThat(people.membersOf("communeOfficer")).hasSize(15);
        assertThat(people.membersOf("admin")).extracting(Person::id).containsExactly("admin");
        assertThat(people.membersOf("communeOfficer.29956")).isEmpty();
    }

    @OnEachDatabase
    void aPersonStandsToAUnitAsTheirPostDoes(DataSource database) {
        People people = TestOrganisation.demo(database).people();

        assertThat(people.relation("communeOfficer.29956", "29956-20200101")).isEqualTo(Relation.OWN);
        assertThat(people.relation("communeOfficer.29956", "29962-20200101")).isEqualTo(Relation.SIBLING);
        assertThat(people.relation("communeOfficer.29956", "870-20200101")).isEqualTo(Relation.BELOW);
        assertThat(people.relation("communeOfficer.29956", "870.health-20200101"))
                .isEqualTo(Relation.BELOW);
        assertThat(people.relation("districtManager.870", "29956-20200101")).isEqualTo(Relation.ABOVE);
        assertThat(people.relation("districtManager.870", "870.health-20200101"))
                .isEqualTo(Relation.ABOVE);
        assertThat(people.relation("districtHealth.870", "29956-20200101")).isEqualTo(Relation.ABOVE);
        assertThat(people.relation("districtHealth.870", "870.police-20200101")).isEqualTo(Relation.SIBLING);
        assertThat(people.relation("districtHealth.870", "870-20200101")).isEqualTo(Relation.BELOW);
        assertThat(people.relation("districtHealth.870", "87.health-20200101")).isEqualTo(Relation.BELOW);
        assertThat(people.relation("provinceHealth.87", "870.health-20200101")).isEqualTo(Relation.ABOVE);
    }

    @OnEachDatabase
    void whoHasNoUnitOrAsksForAnUnknownOneStandsInNoRelation(DataSource database) {
        TestOrganisation organisation = TestOrganisation.demo(database);
        organisation.change(
                """
                INSERT INTO unit (unit_key, code, name, kind, level, valid_from)
                VALUES ('89-20200101', '89', 'Tỉnh An Giang', 'tinh', 'PROVINCE', DATE '2020-01-01')
                """);
        People people = organisation.people();

        assertThat(people.relation("admin", "29956-20200101")).isEqualTo(Relation.NONE);
        assertThat(people.relation("communeOfficer.29956", "unknown")).isEqualTo(Relation.NONE);
        assertThat(people.relation("provinceManager.87", "89-20200101")).isEqualTo(Relation.NONE);
        assertThat(people.relation("nobody", "29956-20200101")).isEqualTo(Relation.NONE);
    }

    @OnEachDatabase
    void theClosestRelationOfSeveralPostsCounts(DataSource database) {
        TestOrganisation organisation = TestOrganisation.demo(database);
        organisation.change(
                """
                INSERT INTO post (person_id, role, unit_key, main, valid_from)
                VALUES ('communeOfficer.29956', 'communeOfficer', '29962-20200101', FALSE, DATE '2020-01-01')
                """);

        assertThat(organisation.people().relation("communeOfficer.29956", "29962-20200101"))
                .isEqualTo(Relation.OWN);
    }
}
