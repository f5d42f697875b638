package vn.maiam.workflow.engine;

import java.util.Date;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.beans.factory.ObjectProvider;
import vn.maiam.workflow.DueTimes;

/** Every task is due when the table says, unless its diagram says otherwise. */
class StepDueTime extends ComputedAtCreation {

    private final ObjectProvider<DueTimes> dueTimes;

    StepDueTime(ObjectProvider<DueTimes> dueTimes) {
        this.dueTimes = dueTimes;
    }

    @Override
    Object valueFor(ExecutionEntity execution) {
        return dueTimes.getObject().due(Steps.at(execution)).map(Date::from).orElse(null);
    }
}
