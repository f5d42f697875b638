package vn.maiam.workflow.engine;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.Resource;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.DeployedFormTexts;

/** A form says nothing about any child, so it is read for whoever asks. */
@Component
class EveryDeployedForm implements DeployedFormTexts {

    private final ProcessEngine engine;

    /** By deployment, which never changes. */
    private final Map<String, List<String>> read = new ConcurrentHashMap<>();

    EveryDeployedForm(@Lazy ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public Collection<String> all() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(command -> command.runWithoutAuthorization(this::texts));
    }

    private Set<String> texts() {
        RepositoryService models = engine.getRepositoryService();
        Set<String> texts = new LinkedHashSet<>();
        for (Deployment deployment :
                models.createDeploymentQuery().orderByDeploymentTime().asc().list()) {
            texts.addAll(read.computeIfAbsent(deployment.getId(), id -> texts(models, id)));
        }
        return texts;
    }

    private static List<String> texts(RepositoryService models, String deploymentId) {
        return models.getDeploymentResources(deploymentId).stream()
                .filter(EveryDeployedForm::isForm)
                .map(EveryDeployedForm::text)
                .toList();
    }

    private static boolean isForm(Resource resource) {
        return resource.getName().endsWith(".form");
    }

    private static String text(Resource form) {
        return new String(((ResourceEntity) form).getBytes(), StandardCharsets.UTF_8);
    }
}
