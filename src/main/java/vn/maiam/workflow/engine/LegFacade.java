package vn.maiam.workflow.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import vn.maiam.workflow.FromDiagram;
import vn.maiam.workflow.ProcessFacade;

/** What a diagram may do to the leg it runs in. */
@ProcessFacade("leg")
public class LegFacade {

    private final EngineLegTimers timers;

    LegFacade(EngineLegTimers timers) {
        this.timers = timers;
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
}
