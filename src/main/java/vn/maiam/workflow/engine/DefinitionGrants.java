package vn.maiam.workflow.engine;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.CandidateGroups;
import vn.maiam.organisation.Role;
import vn.maiam.organisation.Roles;
import vn.maiam.workflow.model.ProcessModel;

/** Grants each role its rights on a process when the process is deployed, as its lanes and start event say. */
@Component
class DefinitionGrants implements Deployer {

    private static final Permission[] WORK = {
        Permissions.READ,
        ProcessDefinitionPermissions.READ_INSTANCE,
        ProcessDefinitionPermissions.READ_TASK,
        ProcessDefinitionPermissions.TASK_WORK,
        ProcessDefinitionPermissions.TASK_ASSIGN,
        ProcessDefinitionPermissions.READ_TASK_VARIABLE,
        ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE
    };
    private static final Permission[] START = {Permissions.READ, ProcessDefinitionPermissions.CREATE_INSTANCE};
    private static final Permission[] WATCH = {
        Permissions.READ,
        ProcessDefinitionPermissions.READ_INSTANCE,
        ProcessDefinitionPermissions.READ_TASK,
        ProcessDefinitionPermissions.READ_HISTORY
    };

    private final Roles roles;
    private final CandidateGroups groups;
    private final FilterReaders lists;

    DefinitionGrants(Roles roles, CandidateGroups groups, FilterReaders lists) {
        this.roles = roles;
        this.groups = groups;
        this.lists = lists;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (deployment.isNew() && deployment.getDeployedProcessDefinitions() != null) {
            deployment.getDeployedProcessDefinitions().forEach(definition -> grant(definition, deployment));
        }
    }

    private void grant(ProcessDefinition definition, DeploymentEntity deployment) {
        // The resource is not in the database yet, so the engine's own cache of models cannot find it.
        byte[] diagram = deployment.getResource(definition.getResourceName()).getBytes();
        ProcessModel model =
                ProcessModel.of(Bpmn.readModelFromStream(new ByteArrayInputStream(diagram)), definition.getKey());
        wanted(model).forEach((role, permissions) -> save(role, definition.getKey(), permissions));
        lists.letRead(serving(model.workingRoles()));
    }

    private Map<String, Set<Permission>> wanted(ProcessModel model) {
        Map<String, Set<Permission>> wanted = new TreeMap<>();
        serving(model.workingRoles()).forEach(role -> add(wanted, role, WORK));
        serving(model.startingRoles()).forEach(role -> add(wanted, role, START));
        roles.all().stream()
                .map(Role::id)
                .filter(role -> role.endsWith("Manager"))
                .forEach(role -> add(wanted, role, WATCH));
        return wanted;
    }

    private static void add(Map<String, Set<Permission>> wanted, String role, Permission... permissions) {
        wanted.computeIfAbsent(role, key -> new HashSet<>()).addAll(Arrays.asList(permissions));
    }

    private Set<String> serving(Set<String> laneRoles) {
        Set<String> serving = new TreeSet<>();
        laneRoles.forEach(role -> serving.addAll(groups.rolesServing(role)));
        return serving;
    }

    /** Rights are added only: tasks of older versions may still lie in lanes that the new one no longer has. */
    private static void save(String role, String processKey, Set<Permission> permissions) {
        AuthorizationManager manager = Context.getCommandContext().getAuthorizationManager();
        AuthorizationEntity existing = manager.findAuthorizationByGroupIdAndResourceId(
                AUTH_TYPE_GRANT, role, Resources.PROCESS_DEFINITION, processKey);
        AuthorizationEntity grant = existing == null ? new AuthorizationEntity(AUTH_TYPE_GRANT) : existing;
        permissions.forEach(grant::addPermission);
        if (existing == null) {
            grant.setGroupId(role);
            grant.setResource(Resources.PROCESS_DEFINITION);
            grant.setResourceId(processKey);
            manager.insert(grant);
        } else {
            manager.update(grant);
        }
    }
}
