package vn.maiam.workflow.engine;

import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.beans.factory.ObjectProvider;
import vn.maiam.workflow.FormVersion;
import vn.maiam.workflow.Refused;
import vn.maiam.workflow.Step;
import vn.maiam.workflow.forms.FormSubmission;

/** Checks and records what is submitted for a task; lets only its routing values become variables. */
class RecordedTaskForm implements TaskFormHandler {

    private final TaskFormHandler original;
    private final String formId;
    private final String notSameAs;
    private final DeployedForms forms;
    private final ObjectProvider<FormSubmission> submission;

    RecordedTaskForm(
            TaskFormHandler original,
            String formId,
            String notSameAs,
            DeployedForms forms,
            ObjectProvider<FormSubmission> submission) {
        this.original = original;
        this.formId = formId;
        this.notSameAs = notSameAs;
        this.forms = forms;
        this.submission = submission;
    }

    @Override
    public void submitFormVariables(VariableMap values, VariableScope scope) {
        TaskEntity task = (TaskEntity) scope;
        Step step = Steps.of(task);
        if (step.personId() == null || !step.personId().equals(task.getAssignee())) {
            throw Refused.notClaimed();
        }
        FormVersion form = forms.of(task.getProcessDefinition(), formId);
        Map<String, Object> routing =
                submission.getObject().submit(step, form, SubmittedValues.plain(values), notSameAs);
        task.setVariables(routing);
    }

    String formId() {
        return formId;
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        return original.createTaskForm(task);
    }

    @Override
    public void parseConfiguration(
            Element activity, DeploymentEntity deployment, ProcessDefinitionEntity definition, BpmnParse parse) {
        original.parseConfiguration(activity, deployment, definition, parse);
    }
}
