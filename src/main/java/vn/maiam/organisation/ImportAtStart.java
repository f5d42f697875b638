package vn.maiam.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.util.ResourceUtils;

/** Loads the configured files before anything runs that looks for units; with a broken file the application does not start. */
@Component
@EnableConfigurationProperties(OrganisationSettings.class)
class ImportAtStart implements SmartInitializingSingleton {

    private final OrganisationSettings settings;
    private final OrganisationImport organisation;

    ImportAtStart(OrganisationSettings settings, OrganisationImport organisation) {
        this.settings = settings;
        this.organisation = organisation;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!settings.importAtStart() && !organisation.isEmpty()) {
            return;
        }
        if (settings.unitsFile() != null && settings.peopleFile() != null) {
            organisation.load(open(settings.unitsFile()), open(settings.peopleFile()));
        } else if (settings.unitsFile() != null) {
            organisation.loadUnits(open(settings.unitsFile()));
        } else if (settings.peopleFile() != null) {
            organisation.loadPeople(open(settings.peopleFile()));
        }
    }

    private static InputStream open(String location) {
        try {
            return ResourceUtils.getURL(location).openStream();
        } catch (IOException e) {
            throw new UncheckedIOException("Không đọc được tệp " + location, e);
        }
    }
}
