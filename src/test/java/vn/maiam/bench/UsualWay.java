package vn.maiam.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.maiam.bench.Province.Commune;

/**
 * A bare engine with the same diagrams, as the engine's manual has it: every value of a form a process variable, history
 * full, a candidate group for each commune. With authorization switched on, the engine's own provider writes a row for
 * each task; everything else about authorization is left at its default too.
 */
final class UsualWay implements Side {

    private final HikariDataSource pool = new HikariDataSource();
    private final ProcessEngine engine;
    private final AtomicInteger lastCase = new AtomicInteger();

    UsualWay(String name, String databaseUrl, boolean authorization) {
        pool.setJdbcUrl(databaseUrl);
        pool.setUsername(Server.USER);
        pool.setPassword(Server.USER);
        pool.setMaximumPoolSize(20);
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName(name);
        configuration.setDataSource(pool);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("full");
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setAuthorizationEnabled(authorization);
        configuration.setProcessEnginePlugins(new ArrayList<>(List.of(new SpinProcessEnginePlugin())));
        configuration.setBeans(new HashMap<>(StandIns.byName()));
        engine = configuration.buildProcessEngine();
        deploy();
        if (authorization) {
            grantRights();
        }
    }

    private void deploy() {
        DeploymentBuilder models = engine.getRepositoryService().createDeployment();
        for (Resource file : found("processes/**/*.bpmn")) {
            models.addModelInstance(file.getFilename(), withCandidates(file));
        }
        for (Resource file : found("processes/**/*.dmn")) {
            models.addInputStream(file.getFilename(), open(file));
        }
        for (Resource file : found("forms/**/*.form")) {
            models.addInputStream(file.getFilename(), open(file));
        }
        models.deploy();
    }

    /** What a modeler would write at each task; here the lanes say it for us. */
    private static BpmnModelInstance withCandidates(Resource file) {
        BpmnModelInstance diagram = Bpmn.readModelFromStream(open(file));
        for (Lane lane : diagram.getModelElementsByType(Lane.class)) {
            String role = lane.getExtensionElements().getElementsQuery().list().stream()
                    .flatMap(properties -> properties.getChildElementsByType(CamundaProperty.class).stream())
                    .filter(property -> property.getCamundaName().equals("role"))
                    .findFirst()
                    .orElseThrow()
                    .getCamundaValue();
            lane.getFlowNodeRefs().stream().filter(UserTask.class::isInstance).forEach(task -> ((UserTask) task)
                    .setCamundaCandidateGroups("${groups.of('%s', execution)}".formatted(role)));
        }
        return diagram;
    }

    private static Resource[] found(String pattern) {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static InputStream open(Resource file) {
        try {
            return file.getInputStream();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What a person needs beside the rows that the engine writes for each task. */
    private void grantRights() {
        grant(Province.OFFICER, Resources.PROCESS_INSTANCE, Permissions.CREATE);
        grant(
                Province.OFFICER,
                Resources.PROCESS_DEFINITION,
                Permissions.READ,
                ProcessDefinitionPermissions.CREATE_INSTANCE,
                ProcessDefinitionPermissions.READ_INSTANCE);
        grant(
                Province.MANAGER,
                Resources.PROCESS_DEFINITION,
                Permissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_TASK);
    }

    private void grant(String group, Resources resource, Permission... permissions) {
        AuthorizationService rights = engine.getAuthorizationService();
        Authorization right = rights.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        right.setGroupId(group);
        right.setResource(resource);
        right.setResourceId(Authorization.ANY);
        for (Permission permission : permissions) {
            right.addPermission(permission);
        }
        rights.saveAuthorization(right);
    }

    @Override
    public ProcessEngine engine() {
        return engine;
    }

    @Override
    public JdbcTemplate database() {
        return new JdbcTemplate(pool);
    }

    /** Members of two groups: the role, which has the rights on the definitions, and the role in the unit. */
    @Override
    public <T> T as(String role, String unitCode, Supplier<T> work) {
        engine.getIdentityService()
                .setAuthentication(
                        role + "." + unitCode, List.of(role, role + "." + Province.unitKey(unitCode)), List.of());
        try {
            return work.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    @Override
    public ProcessInstance report(Commune commune, Map<String, Object> form) {
        String code = "%s-2026-%04d".formatted(commune.code(), lastCase.incrementAndGet());
        Map<String, Object> values = new HashMap<>(form);
        values.put("caseCode", code);
        values.put("label", "N.V.A., nam, 2015");
        String definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("childCase")
                .latestVersion()
                .singleResult()
                .getId();
        return as(Province.OFFICER, commune.code(), () -> engine.getFormService()
                .submitStartForm(definition, code, values));
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
