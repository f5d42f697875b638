package vn.maiam.plan;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param files {@code maiam.plans.files}: locations of plan files that are loaded at start; patterns may be used */
@ConfigurationProperties("maiam.plans")
record PlanSettings(List<String> files) {

    PlanSettings {
        files = files == null ? List.of() : List.copyOf(files);
    }
}
