package vn.maiam.organisation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Name;

/**
 * What is loaded at start.
 *
 * @param unitsFile a path or {@code classpath:} location; null to load nothing
 * @param peopleFile likewise
 * @param importAtStart {@code maiam.organisation.import}: load even if a tree is there already
 */
@ConfigurationProperties("maiam.organisation")
record OrganisationSettings(String unitsFile, String peopleFile, @Name("import") boolean importAtStart) {}
