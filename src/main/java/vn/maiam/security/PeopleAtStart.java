package vn.maiam.security;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.IdentitySync;
import vn.maiam.organisation.OrganisationImport;
import vn.maiam.organisation.People;
import vn.maiam.organisation.Person;

/** Makes sure that people can sign in: those of the tree, and always an administrator. */
@Component
@Order(0)
class PeopleAtStart implements ApplicationRunner {

    private static final String ADMIN = "admin";

    private final OrganisationImport organisation;
    private final IdentitySync identities;
    private final People people;
    private final String adminPassword;
    private final String demoPassword;

    PeopleAtStart(
            OrganisationImport organisation,
            IdentitySync identities,
            People people,
            @Value("${MAIAM_ADMIN_PASSWORD:}") String adminPassword,
            @Value("${maiam.demo.password:}") String demoPassword) {
        this.organisation = organisation;
        this.identities = identities;
        this.people = people;
        this.adminPassword = adminPassword;
        this.demoPassword = demoPassword;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        boolean first = people.membersOf(ADMIN).isEmpty();
        if (first && adminPassword.isBlank()) {
            throw new NoAdministrator();
        }
        if (first) {
            addAdministrator();
        }
        identities.syncIfChanged(this::initialPassword);
    }

    private void addAdministrator() {
        String line = "id,name,email,role,unit_code\n%s,Quản trị hệ thống,,%s,\n".formatted(ADMIN, ADMIN);
        organisation.loadPeople(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)));
    }

    /** Nobody but the first administrator gets a password here, unless this is a demonstration. */
    private String initialPassword(Person person) {
        if (!demoPassword.isEmpty()) {
            return demoPassword;
        }
        return person.id().equals(ADMIN) && !adminPassword.isBlank() ? adminPassword : null;
    }
}
