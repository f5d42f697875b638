package vn.maiam.workflow.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.ObjectProvider;
import vn.maiam.workflow.StepEnds;

/** Passes on that a task is over. */
class EndedTask implements TaskListener {

    private final ObjectProvider<StepEnds> ends;

    EndedTask(ObjectProvider<StepEnds> ends) {
        this.ends = ends;
    }

    @Override
    public void notify(DelegateTask task) {
        ends.forEach(told -> told.taskEnded(task.getId()));
    }
}
