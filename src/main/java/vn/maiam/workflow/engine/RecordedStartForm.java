package vn.maiam.workflow.engine;

import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.beans.factory.ObjectProvider;
import vn.maiam.workflow.FormVersion;
import vn.maiam.workflow.Refused;
import vn.maiam.workflow.Step;
import vn.maiam.workflow.StepEnds;
import vn.maiam.workflow.forms.FormSubmission;
import vn.maiam.workflow.forms.StartedLeg;

/** Checks and records what a process is started with, and gives the new leg its code. */
class RecordedStartForm implements StartFormHandler {

    private final StartFormHandler original;
    private final String formId;
    private final Map<String, String> properties;
    private final DeployedForms forms;
    private final ObjectProvider<FormSubmission> submission;
    private final ObjectProvider<StepEnds> ends;

    RecordedStartForm(
            StartFormHandler original,
            String formId,
            Map<String, String> properties,
            DeployedForms forms,
            ObjectProvider<FormSubmission> submission,
            ObjectProvider<StepEnds> ends) {
        this.original = original;
        this.formId = formId;
        this.properties = properties;
        this.forms = forms;
        this.submission = submission;
        this.ends = ends;
    }

    @Override
    public void submitFormVariables(VariableMap values, VariableScope scope) {
        ExecutionEntity leg = (ExecutionEntity) scope;
        Step step = Steps.atStart(leg);
        if (step.personId() == null) {
            throw Refused.notYourUnit();
        }
        FormVersion form = forms.of(leg.getProcessDefinition(), formId);
        StartedLeg started = submission.getObject().start(step, form, SubmittedValues.plain(values), properties);
        leg.setProcessBusinessKey(started.code());
        leg.setVariables(started.routing());
        ends.forEach(told -> told.started(step.processKey(), step.personId()));
    }

    Map<String, String> properties() {
        return properties;
    }

    String formId() {
        return formId;
    }

    @Override
    public StartFormData createStartFormData(ProcessDefinitionEntity definition) {
        return original.createStartFormData(definition);
    }

    @Override
    public void parseConfiguration(
            Element activity, DeploymentEntity deployment, ProcessDefinitionEntity definition, BpmnParse parse) {
        original.parseConfiguration(activity, deployment, definition, parse);
    }
}
