package vn.maiam.workflow.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.gate.DeploymentGate;
import vn.maiam.workflow.gate.Facades;

/** Sets the engine up: what is refused, what is remembered, who may do what. The one place that lists our extensions. */
@Component
@Order(1000)
class EngineSettings implements ProcessEnginePlugin {

    /** Unit keys hold a hyphen, role-at-unit groups a full stop; the engine's default allows letters and digits only. */
    private static final String IDS = "[a-zA-Z0-9._-]+";

    /** Members of the engine's own administrators' group pass every check of units and rights; nobody may found it. */
    private static final String GROUP_IDS = "(?!camunda-admin$)" + IDS;

    private final StepParseListener steps;
    private final LegTenants tenants;
    private final RoutingHistory history;
    private final DeploymentGate gate;
    private final DefinitionGrants grants;
    private final Facades facades;
    private final SlowPasswords passwords;

    EngineSettings(
            StepParseListener steps,
            LegTenants tenants,
            RoutingHistory history,
            DeploymentGate gate,
            DefinitionGrants grants,
            Facades facades,
            SlowPasswords passwords) {
        this.steps = steps;
        this.tenants = tenants;
        this.history = history;
        this.gate = gate;
        this.grants = grants;
        this.facades = facades;
        this.passwords = passwords;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setGeneralResourceWhitelistPattern(IDS);
        engine.setUserResourceWhitelistPattern(IDS);
        engine.setGroupResourceWhitelistPattern(GROUP_IDS);
        engine.setTenantResourceWhitelistPattern(IDS);
        engine.setAuthorizationEnabled(true);
        engine.setAuthorizationCheckRevokes("never");
        engine.setTenantCheckEnabled(true);
        engine.setDefaultUserPermissionForTask(TaskPermissions.TASK_WORK);
        engine.setEnforceSpecificVariablePermission(true);
        engine.setEnableHistoricInstancePermissions(true);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setPasswordEncryptor(passwords);
        engine.setCustomHistoryLevels(new ArrayList<>(List.of(history)));
        engine.setHistory(history.getName());
        // A row for every task that somebody takes, with a hash of his name, to be counted for a licence.
        engine.setTaskMetricsEnabled(false);
        engine.setTenantIdProvider(tenants);
        engine.setResourceAuthorizationProvider(new NoRightsPerTask());
        engine.setCustomSessionFactories(new ArrayList<>(List.of(AuthorizationOfOwnGroups.factory())));
        engine.setCommandCheckers(List.of(new TenantCommandChecker(), new OwnTasksOnly()));
        engine.setCustomPreDeployers(new ArrayList<>(List.of(gate)));
        engine.setCustomPostDeployers(new ArrayList<>(List.of(grants)));
        engine.setCustomPreCommandInterceptorsTxRequired(new ArrayList<>(List.of(new RefusalMemory())));
        addParseListener(engine);
        onlyFacadesInExpressions(engine);
    }

    private void addParseListener(ProcessEngineConfigurationImpl engine) {
        if (engine.getCustomPostBPMNParseListeners() == null) {
            engine.setCustomPostBPMNParseListeners(new ArrayList<>());
        }
        engine.getCustomPostBPMNParseListeners().add(steps);
    }

    /** By default an expression sees every Spring bean; ours sees the facades, and those only when it calls one. */
    private void onlyFacadesInExpressions(ProcessEngineConfigurationImpl engine) {
        Map<Object, Object> beans = new HashMap<>(facades.byName());
        ((SpringProcessEngineConfiguration) engine).setBeans(beans);
        engine.setExpressionManager(new NoCodeInQueries(beans));
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {}

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {}
}
