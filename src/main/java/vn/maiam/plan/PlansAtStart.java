package vn.maiam.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Loads the configured plan files, in the order of their names. With a broken one the application does not start; one that
 * differs from what is here is passed over, as the plan may have been amended since.
 */
@Component
@Order(PlansAtStart.BEFORE_THE_DEMONSTRATION)
@EnableConfigurationProperties(PlanSettings.class)
class PlansAtStart implements ApplicationRunner {

    static final int BEFORE_THE_DEMONSTRATION = 20;

    private static final Logger LOG = LoggerFactory.getLogger(PlansAtStart.class);

    private final PlanSettings settings;
    private final PlanLoading loading;

    PlansAtStart(PlanSettings settings, PlanLoading loading) {
        this.settings = settings;
        this.loading = loading;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        for (Resource file : files()) {
            try {
                loading.load(file.getFilename(), file.getContentAsByteArray(), null)
                        .warnings()
                        .forEach(warning -> LOG.warn("{}: {}", file.getFilename(), warning));
            } catch (PlanDiffers e) {
                LOG.warn("{}", e.getMessage());
            }
        }
    }

    private List<Resource> files() throws IOException {
        PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
        List<Resource> files = new ArrayList<>();
        for (String location : settings.files()) {
            files.addAll(Arrays.stream(resources.getResources(location))
                    .sorted(Comparator.comparing(Resource::getFilename))
                    .toList());
        }
        return files;
    }
}
