package vn.maiam.organisation;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import javax.sql.DataSource;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** The organisation over a database, put together without Spring; for the tests of every package. */
public final class TestOrganisation {

    public static final String DEMO_UNITS = "/demo/units.csv";
    public static final String DEMO_PEOPLE = "/demo/people.csv";
    public static final String TWO_TIER_UNITS = "/organisation/two-tier-units.csv";
    public static final String TWO_TIER_PEOPLE = "/organisation/two-tier-people.csv";

    private final JdbcClient jdbc;
    private final OrganisationVersion version;
    private final StoredUnits units;
    private final StoredRoles roles;
    private final Duties duties;
    private final StoredPeople people;
    private final CandidateGroups candidateGroups;
    private final OrganisationImport files;

    private TestOrganisation(DataSource database, Clock clock) {
        this.jdbc = JdbcClient.create(database);
        this.version = new OrganisationVersion(jdbc);
        this.units = new StoredUnits(jdbc, version, clock);
        this.roles = new StoredRoles(jdbc);
        this.duties = new Duties(jdbc);
        this.people = new StoredPeople(jdbc, units, clock);
        this.candidateGroups = new CandidateGroups(units, roles, new Authority(jdbc, clock), duties);
        this.files = new OrganisationImport(
                database, new DataSourceTransactionManager(database), version, units, roles, duties, people, clock);
    }

    public static TestOrganisation empty(DataSource database, Clock clock) {
        return new TestOrganisation(database, clock);
    }

    /** Province, district, ten communes, their offices and people. */
    public static TestOrganisation demo(DataSource database) {
        return loaded(database, DEMO_UNITS, DEMO_PEOPLE);
    }

    /** Province and communes of 2025, without districts. */
    public static TestOrganisation twoTier(DataSource database) {
        return loaded(database, TWO_TIER_UNITS, TWO_TIER_PEOPLE);
    }

    private static TestOrganisation loaded(DataSource database, String units, String people) {
        TestOrganisation organisation = empty(database, Clock.systemDefaultZone());
        organisation.files.load(resource(units), resource(people));
        return organisation;
    }

    public Units units() {
        return units;
    }

    public Roles roles() {
        return roles;
    }

    public People people() {
        return people;
    }

    public CandidateGroups candidateGroups() {
        return candidateGroups;
    }

    public OrganisationImport files() {
        return files;
    }

    public IdentitySync sync(IdentityService identity) {
        return new IdentitySync(identity, version, units, roles, duties, people);
    }

    StoredUnits storedUnits() {
        return units;
    }

    /** Changes the tables behind the organisation's back. */
    void change(String sql) {
        jdbc.sql(sql).update();
        version.raise();
        units.lookAgain();
    }

    /** Takes an office away, with its people. */
    void remove(String unitKey) {
        jdbc.sql("DELETE FROM post WHERE unit_key = :unit")
                .param("unit", unitKey)
                .update();
        change("DELETE FROM unit WHERE unit_key = '%s'".formatted(unitKey));
    }

    public static InputStream resource(String path) {
        return TestOrganisation.class.getResourceAsStream(path);
    }

    static InputStream lines(String... lines) {
        return new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }
}
