package vn.maiam.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the models that came with this release, those only that changed since the last one. Not Spring Boot's own
 * deployment: that names a resource by its path in an IDE and by its bare name in the jar, so each would look new.
 */
@Component
@Order(10)
class ModelDeployment implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ModelDeployment.class);
    private static final String NAME = "mai-am";

    private final RepositoryService repository;
    private final ResourcePatternResolver resources;

    ModelDeployment(RepositoryService repository, ResourcePatternResolver resources) {
        this.repository = repository;
        this.resources = resources;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        DeploymentBuilder deployment =
                repository.createDeployment().name(NAME).source(NAME).enableDuplicateFiltering(true);
        int models = addAll("processes", deployment) + addAll("forms", deployment);
        if (models > 0) {
            deployment.deploy();
        }
        LOG.info("{} models looked at; changed ones are deployed.", models);
    }

    private int addAll(String folder, DeploymentBuilder deployment) throws IOException {
        Resource[] found = resources.getResources("classpath*:" + folder + "/**/*.*");
        Arrays.sort(found, (a, b) -> name(folder, a).compareTo(name(folder, b)));
        for (Resource model : found) {
            try (InputStream content = model.getInputStream()) {
                deployment.addInputStream(name(folder, model), content);
            }
        }
        return found.length;
    }

    /** {@code processes/case/detection.bpmn}, the same in an IDE and in the jar. */
    private static String name(String folder, Resource model) {
        try {
            String url = model.getURL().toString();
            return url.substring(url.lastIndexOf("/" + folder + "/") + 1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
