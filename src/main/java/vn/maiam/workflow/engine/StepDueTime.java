package vn.maiam.workflow.engine;

import java.util.Date;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import vn.maiam.workflow.DueTimes;

/** Every task is due when the table says, unless its diagram says otherwise. */
class StepDueTime extends ComputedAtCreation {

    private final ObjectProvider<DueTimes> dueTimes;

    StepDueTime(ObjectProvider<DueTimes> dueTimes) {
        this.dueTimes = dueTimes;
    }

    @Override
    Object valueFor(TaskEntity task) {
        return dueTimes.getObject().due(Steps.of(task)).map(Date::from).orElse(null);
    }
}
