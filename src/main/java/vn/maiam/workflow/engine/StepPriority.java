package vn.maiam.workflow.engine;

import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import vn.maiam.workflow.DueTimes;
import vn.maiam.workflow.DueTimes.Span;

/**
 * What comes first in a list, written on the task so that the database sorts by it: the clocks of hours, which the law
 * sets for a child in danger and which run through the night, before everything that is counted in days.
 */
class StepPriority extends ComputedAtCreation {

    static final int CLOCK_OF_HOURS = 100;
    static final int DAYS = Task.PRIORITY_NORMAL;

    private final ObjectProvider<DueTimes> dueTimes;

    StepPriority(ObjectProvider<DueTimes> dueTimes) {
        this.dueTimes = dueTimes;
    }

    @Override
    Object valueFor(ExecutionEntity execution) {
        boolean inHours = dueTimes.getObject()
                .span(Steps.at(execution))
                .map(Span::inHours)
                .orElse(false);
        return inHours ? CLOCK_OF_HOURS : DAYS;
    }
}
