package vn.maiam.security;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GLOBAL;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.Roles;

/** The rights that follow from a role alone. Those on a process come with its deployment, those on a unit with its tenant. */
@Component
@Order(5)
class RoleGrants implements ApplicationRunner {

    private final AuthorizationService authorizations;
    private final Roles roles;

    RoleGrants(AuthorizationService authorizations, Roles roles) {
        this.authorizations = authorizations;
        this.roles = roles;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        everybody(Resources.USER, Permissions.READ);
        everybody(Resources.PROCESS_INSTANCE, Permissions.CREATE);
        roles.all().forEach(role -> webapps(role.id()));
        role("modeler", Resources.DEPLOYMENT, ANY, Permissions.CREATE, Permissions.READ);
        role("modeler", Resources.PROCESS_DEFINITION, ANY, Permissions.READ);
        role("modeler", Resources.DECISION_DEFINITION, ANY, Permissions.READ);
        role("admin", Resources.USER, ANY, Permissions.ALL);
        role("admin", Resources.GROUP, ANY, Permissions.ALL);
        role("admin", Resources.GROUP_MEMBERSHIP, ANY, Permissions.ALL);
        role("admin", Resources.TENANT, ANY, Permissions.ALL);
        role("admin", Resources.TENANT_MEMBERSHIP, ANY, Permissions.ALL);
    }

    private void webapps(String role) {
        role(role, Resources.APPLICATION, "welcome", Permissions.ACCESS);
        role(role, Resources.APPLICATION, Webapp.of(role).id(), Permissions.ACCESS);
    }

    private void everybody(Resource resource, Permission permission) {
        long present = authorizations
                .createAuthorizationQuery()
                .authorizationType(AUTH_TYPE_GLOBAL)
                .resourceType(resource)
                .resourceId(ANY)
                .count();
        if (present == 0) {
            Authorization grant = authorizations.createNewAuthorization(AUTH_TYPE_GLOBAL);
            grant.setUserId(ANY);
            save(grant, resource, ANY, permission);
        }
    }

    private void role(String role, Resource resource, String id, Permission... permissions) {
        long present = authorizations
                .createAuthorizationQuery()
                .authorizationType(AUTH_TYPE_GRANT)
                .groupIdIn(role)
                .resourceType(resource)
                .resourceId(id)
                .count();
        if (present == 0) {
            Authorization grant = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
            grant.setGroupId(role);
            save(grant, resource, id, permissions);
        }
    }

    private void save(Authorization grant, Resource resource, String id, Permission... permissions) {
        grant.setResource(resource);
        grant.setResourceId(id);
        for (Permission permission : permissions) {
            grant.addPermission(permission);
        }
        authorizations.saveAuthorization(grant);
    }
}
