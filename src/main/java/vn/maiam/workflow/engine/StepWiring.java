package vn.maiam.workflow.engine;

import java.util.Map;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.CandidateGroups;
import vn.maiam.workflow.DueTimes;
import vn.maiam.workflow.LegEnds;
import vn.maiam.workflow.StepEnds;
import vn.maiam.workflow.TaskWatch;
import vn.maiam.workflow.forms.FormSubmission;

/** Makes the parts that {@link StepParseListener} fits to a task. Collaborators come late: the engine starts before them. */
@Component
class StepWiring {

    private final CandidateGroups groups;
    private final ObjectProvider<DueTimes> dueTimes;
    private final ObjectProvider<TaskWatch> watch;
    private final ObjectProvider<FormSubmission> submission;
    private final RoutingNames names;
    private final DeployedForms forms;
    private final ObjectProvider<StepEnds> ends;
    private final ObjectProvider<LegEnds> legEnds;

    StepWiring(
            CandidateGroups groups,
            ObjectProvider<DueTimes> dueTimes,
            ObjectProvider<TaskWatch> watch,
            ObjectProvider<FormSubmission> submission,
            RoutingNames names,
            DeployedForms forms,
            ObjectProvider<StepEnds> ends,
            ObjectProvider<LegEnds> legEnds) {
        this.groups = groups;
        this.dueTimes = dueTimes;
        this.watch = watch;
        this.submission = submission;
        this.names = names;
        this.forms = forms;
        this.ends = ends;
        this.legEnds = legEnds;
    }

    Expression candidates(String role) {
        return new LaneCandidates(role, groups);
    }

    Expression dueTime() {
        return new StepDueTime(dueTimes);
    }

    Expression priority() {
        return new StepPriority(dueTimes);
    }

    TaskListener watch() {
        return new WatchedTask(watch);
    }

    TaskListener guard() {
        return new RoutingGuard(names);
    }

    ExecutionListener legEnded() {
        return new EndedLeg(legEnds);
    }

    TaskListener ended() {
        return new EndedTask(ends);
    }

    TaskFormHandler taskForm(TaskFormHandler original, String formId, Map<String, String> properties) {
        return new RecordedTaskForm(original, formId, properties.get("notSameAs"), forms, submission);
    }

    StartFormHandler startForm(StartFormHandler original, String formId, Map<String, String> properties) {
        return new RecordedStartForm(original, formId, properties, forms, submission, ends);
    }
}
