package vn.maiam.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import vn.maiam.database.TestDatabases;

class ImportAtStartTest {

    private static final String UNITS = "classpath:demo/units.csv";
    private static final String PEOPLE = "classpath:demo/people.csv";

    private final TestOrganisation organisation = TestOrganisation.empty(TestDatabases.h2(), Clock.systemDefaultZone());

    @Test
    void anEmptyDatabaseGetsTheConfiguredTreeAndPeople() {
        start(new OrganisationSettings(UNITS, PEOPLE, false));

        assertThat(organisation.units().find("29956-20200101")).isPresent();
        assertThat(organisation.people().find("communeOfficer.29956")).isPresent();
    }

    @Test
    void withoutConfigurationNothingIsLoaded() {
        start(new OrganisationSettings(null, null, true));

        assertThat(organisation.files().isEmpty()).isTrue();
    }

    @Test
    void aLoadedTreeIsReplacedOnlyIfThatIsAskedFor(@TempDir Path directory) throws IOException {
        start(new OrganisationSettings(UNITS, PEOPLE, false));
        Path other = directory.resolve("units.csv");
        Files.writeString(
                other,
                """
                code,name,kind,level,parent,sector,valid_from
                89,Tỉnh An Giang,tinh,province,,,2020-01-01
                """);

        start(new OrganisationSettings(other.toString(), null, false));
        assertThat(organisation.units().find("89-20200101")).isEmpty();

        start(new OrganisationSettings(other.toString(), null, true));
        assertThat(organisation.units().find("89-20200101")).isPresent();
    }

    @Test
    void theApplicationDoesNotStartWithoutAFileItWasToldToLoad() {
        assertThatThrownBy(() -> start(new OrganisationSettings("missing.csv", null, false)))
                .hasMessage("Không đọc được tệp missing.csv");
    }

    @Test
    void theSettingsAreReadFromTheConfiguration() {
        var source = new MapConfigurationPropertySource();
        source.put("maiam.organisation.units-file", "units.csv");
        source.put("maiam.organisation.people-file", "people.csv");
        source.put("maiam.organisation.import", "true");

        assertThat(new Binder(source)
                        .bind("maiam.organisation", OrganisationSettings.class)
                        .get())
                .isEqualTo(new OrganisationSettings("units.csv", "people.csv", true));
    }

    private void start(OrganisationSettings settings) {
        new ImportAtStart(settings, organisation.files()).afterSingletonsInstantiated();
    }
}
