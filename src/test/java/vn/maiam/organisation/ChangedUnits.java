package vn.maiam.organisation;

import org.springframework.stereotype.Component;

/** Says that a test has written units by itself; nobody has to wait until the tree is looked at again. */
@Component
public class ChangedUnits {

    private final OrganisationVersion version;
    private final StoredUnits units;

    ChangedUnits(OrganisationVersion version, StoredUnits units) {
        this.version = version;
        this.units = units;
    }

    public void read() {
        version.raise();
        units.lookAgain();
    }
}
