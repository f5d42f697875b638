package vn.maiam.security;

import org.camunda.bpm.engine.IdentityService;
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
    private final IdentityService users;
    private final String adminPassword;
    private final String demoPassword;

    PeopleAtStart(
            OrganisationImport organisation,
            IdentitySync identities,
            People people,
            IdentityService users,
            @Value("${MAIAM_ADMIN_PASSWORD:}") String adminPassword,
            @Value("${maiam.demo.password:}") String demoPassword) {
        this.organisation = organisation;
        this.identities = identities;
        this.people = people;
        this.users = users;
        this.adminPassword = adminPassword;
        this.demoPassword = demoPassword;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (adminPassword.isBlank() && demoPassword.isEmpty() && !canSomebodyAdminister()) {
            throw new NoAdministrator();
        }
        if (people.membersOf(ADMIN).isEmpty()) {
            organisation.addPerson(new Person(ADMIN, "Quản trị hệ thống", null), ADMIN);
        }
        identities.syncIfChanged(this::initialPassword);
    }

    /** Of the administrators, those whom a file has just named do not have a user yet. */
    private boolean canSomebodyAdminister() {
        return people.membersOf(ADMIN).stream()
                .anyMatch(person -> users.createUserQuery().userId(person.id()).count() > 0);
    }

    /** Nobody but an administrator gets a password here, unless this is a demonstration. */
    private String initialPassword(Person person) {
        if (!demoPassword.isEmpty()) {
            return demoPassword;
        }
        return people.holds(person.id(), ADMIN) && !adminPassword.isBlank() ? adminPassword : null;
    }
}
