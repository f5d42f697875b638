package vn.maiam.organisation;

import java.util.function.Function;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes Camunda's tenants, groups, users and memberships what the tree, the roles and the people say, through the public
 * identity API. Only differences are written, so it may run as often as one likes.
 */
@Component
public class IdentitySync {

    /** The type of the groups made here; groups of other types are left alone. */
    public static final String GROUP_TYPE = "maiam";

    private final IdentityService identity;
    private final OrganisationVersion version;
    private final StoredUnits units;
    private final Roles roles;
    private final Duties duties;
    private final StoredPeople people;

    IdentitySync(
            IdentityService identity,
            OrganisationVersion version,
            StoredUnits units,
            Roles roles,
            Duties duties,
            StoredPeople people) {
        this.identity = identity;
        this.version = version;
        this.units = units;
        this.roles = roles;
        this.duties = duties;
        this.people = people;
    }

    /**
     * A caller with a Camunda authentication needs all rights on users, groups and tenants: what it may not see would seem
     * to be missing.
     *
     * @param initialPassword for a user that does not exist yet; null for one who cannot sign in until a password is set.
     *     The password of an existing user is kept
     * @return how many identities and memberships were created, changed or deleted
     */
    @Transactional
    public int sync(Function<Person, String> initialPassword) {
        version.markSynced();
        return write(initialPassword);
    }

    /** The same, but not even compares if nothing has been imported since the last time: for the start of a big country. */
    @Transactional
    public int syncIfChanged(Function<Person, String> initialPassword) {
        return version.markSyncedIfBehind() ? write(initialPassword) : 0;
    }

    private int write(Function<Person, String> initialPassword) {
        units.lookAgain();
        UnitTree tree = units.tree();
        WantedGroups groups = new WantedGroups(tree, roles.all(), duties, people.heldPosts());
        return new TenantSync(identity).write(tree)
                + new GroupSync(identity).write(groups)
                + new UserSync(identity).write(people.active(), people.inactive(), initialPassword)
                + new MembershipSync(identity).write(groups);
    }
}
