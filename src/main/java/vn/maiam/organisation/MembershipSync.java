package vn.maiam.organisation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;

/** Users in groups, groups in tenants; compared group by group, as the public API reads them. */
final class MembershipSync {

    private final IdentityService identity;

    MembershipSync(IdentityService identity) {
        this.identity = identity;
    }

    int write(WantedGroups wanted) {
        List<String> groups = identity.createGroupQuery().groupType(IdentitySync.GROUP_TYPE).list().stream()
                .map(Group::getId)
                .toList();
        int users = wanted.users()
                .write(
                        groups,
                        this::usersOf,
                        (group, user) -> identity.createMembership(user, group),
                        (group, user) -> identity.deleteMembership(user, group));
        int tenants = wanted.tenants()
                .write(
                        groups,
                        this::tenantsOf,
                        (group, tenant) -> identity.createTenantGroupMembership(tenant, group),
                        (group, tenant) -> identity.deleteTenantGroupMembership(tenant, group));
        return users + tenants;
    }

    private Set<String> usersOf(String group) {
        return identity.createUserQuery().memberOfGroup(group).list().stream()
                .map(User::getId)
                .collect(Collectors.toSet());
    }

    private Set<String> tenantsOf(String group) {
        return identity.createTenantQuery().groupMember(group).list().stream()
                .map(Tenant::getId)
                .collect(Collectors.toSet());
    }
}
