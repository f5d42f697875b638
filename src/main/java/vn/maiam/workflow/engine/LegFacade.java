package vn.maiam.workflow.engine;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.beans.factory.ObjectProvider;
import vn.maiam.workflow.DueTimes;
import vn.maiam.workflow.FromDiagram;
import vn.maiam.workflow.ProcessFacade;

/** What a diagram may do to the leg it runs in. */
@ProcessFacade("leg")
public class LegFacade {

    private final EngineLegTimers timers;
    private final ObjectProvider<DueTimes> dueTimes;

    LegFacade(EngineLegTimers timers, ObjectProvider<DueTimes> dueTimes) {
        this.timers = timers;
        this.dueTimes = dueTimes;
    }

    /**
     * Goes on under another case code: a report about a child whose file is reopened.
     *
     * @return the code, for the diagram to put in {@code caseCode}
     */
    @FromDiagram
    public String continueAs(DelegateExecution execution, String code) {
        ExecutionEntity leg = ((ExecutionEntity) execution).getProcessInstance();
        while (leg != null) {
            leg.setProcessBusinessKey(code);
            timers.recomputeLeg(leg.getId());
            ExecutionEntity caller = leg.getSuperExecution();
            leg = caller == null ? null : caller.getProcessInstance();
        }
        return code;
    }

    /**
     * When the task is due that a timer hangs on: for a boundary event that ends it with its time.
     *
     * @throws IllegalStateException if the table of due times has no row that fits
     */
    @FromDiagram
    public Date endOfTime(DelegateExecution execution) {
        ExecutionEntity waiting = (ExecutionEntity) execution;
        // The timer comes before its task; computed anew later, it must not begin from the start.
        return waiting.getTasks().stream()
                .map(task -> task.getDueDate())
                .findFirst()
                .orElseGet(() -> Date.from(fromTable(waiting)));
    }

    private Instant fromTable(ExecutionEntity waiting) {
        return dueTimes.getObject()
                .due(Steps.at(waiting))
                .orElseThrow(() -> new IllegalStateException("No due time for " + waiting.getActivityId() + "."));
    }
}
