package vn.maiam.workflow.engine;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GLOBAL;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Who sees Tasklist's lists: the roles that get tasks, each by its own right. Who only starts processes has no list. */
@Component
class FilterReaders {

    private final ProcessEngine engine;

    FilterReaders(@Lazy ProcessEngine engine) {
        this.engine = engine;
    }

    /** The roles that may work on tasks of some process, of this or an earlier version. */
    Set<String> workingRoles() {
        return engine
                .getAuthorizationService()
                .createAuthorizationQuery()
                .authorizationType(AUTH_TYPE_GRANT)
                .resourceType(Resources.PROCESS_DEFINITION)
                .hasPermission(ProcessDefinitionPermissions.TASK_WORK)
                .list()
                .stream()
                .map(Authorization::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Lets the roles read every list, and takes from everybody what an earlier release granted to all. */
    void letRead(Set<String> roles) {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(command -> command.runWithoutAuthorization(() -> {
                    List<Filter> lists =
                            engine.getFilterService().createTaskFilterQuery().list();
                    List<Authorization> rights = rights();
                    lists.forEach(list -> letRead(list.getId(), roles, rights));
                    return null;
                }));
    }

    private List<Authorization> rights() {
        return engine.getAuthorizationService()
                .createAuthorizationQuery()
                .resourceType(Resources.FILTER)
                .list();
    }

    private void letRead(String list, Set<String> roles, List<Authorization> rights) {
        AuthorizationService authorizations = engine.getAuthorizationService();
        List<Authorization> ofList = rights.stream()
                .filter(right -> list.equals(right.getResourceId()))
                .toList();
        ofList.stream()
                .filter(right -> right.getAuthorizationType() == AUTH_TYPE_GLOBAL)
                .forEach(right -> authorizations.deleteAuthorization(right.getId()));
        roles.stream()
                .filter(role -> ofList.stream().noneMatch(right -> role.equals(right.getGroupId())))
                .forEach(role -> grant(role, list));
    }

    private void grant(String role, String list) {
        Authorization right = engine.getAuthorizationService().createNewAuthorization(AUTH_TYPE_GRANT);
        right.setGroupId(role);
        right.setResource(Resources.FILTER);
        right.setResourceId(list);
        right.addPermission(Permissions.READ);
        engine.getAuthorizationService().saveAuthorization(right);
    }
}
