package vn.maiam.workflow.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.beans.factory.ObjectProvider;
import vn.maiam.workflow.LegEnds;

/** Passes on that a leg is over, however it came to its end. */
class EndedLeg implements ExecutionListener {

    private final ObjectProvider<LegEnds> ends;

    EndedLeg(ObjectProvider<LegEnds> ends) {
        this.ends = ends;
    }

    @Override
    public void notify(DelegateExecution execution) {
        ExecutionEntity leg = (ExecutionEntity) execution;
        if (leg.getSuperExecution() == null) {
            String dossier = (String) leg.getVariable(Steps.CASE_CODE);
            ends.forEach(told -> told.ended(dossier, leg.getProcessBusinessKey()));
        }
    }
}
