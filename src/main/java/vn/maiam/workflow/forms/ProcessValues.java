package vn.maiam.workflow.forms;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.PrefillSource;
import vn.maiam.workflow.Step;

/** {@code process.<variable>}: what routes the leg, shown to the person. */
@Component
class ProcessValues implements PrefillSource {

    @Override
    public String name() {
        return "process";
    }

    @Override
    public Map<String, Object> values(Step step, Set<String> fields) {
        return step.routing();
    }
}
