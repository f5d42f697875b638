package vn.maiam.workflow.forms;

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
    public Object value(Step step, String field) {
        return step.routing().get(field);
    }
}
