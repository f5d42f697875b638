package vn.maiam.security;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.springframework.stereotype.Component;

/** Makes the engine act for a person, within his units; without one it would answer everybody everything. */
@Component
public class EngineIdentity {

    private final IdentityService identity;

    EngineIdentity(IdentityService identity) {
        this.identity = identity;
    }

    public void signIn(String person) {
        identity.setAuthentication(person, groupsOf(person), unitsOf(person));
    }

    public void signOut() {
        identity.clearAuthentication();
    }

    boolean knows(String person) {
        return identity.createUserQuery().userId(person).count() > 0;
    }

    /** The role-wide groups; a role at one unit is the engine's matter. */
    List<String> rolesOf(String person) {
        return groupsOf(person).stream().filter(group -> !group.contains(".")).toList();
    }

    private List<String> groupsOf(String person) {
        return identity.createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .toList();
    }

    private List<String> unitsOf(String person) {
        return identity.createTenantQuery().userMember(person).includingGroupsOfUser(true).list().stream()
                .map(Tenant::getId)
                .toList();
    }
}
