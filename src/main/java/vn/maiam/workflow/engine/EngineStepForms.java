package vn.maiam.workflow.engine;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.FormVersion;
import vn.maiam.workflow.ReadingLog;
import vn.maiam.workflow.Refused;
import vn.maiam.workflow.Step;
import vn.maiam.workflow.StepForms;
import vn.maiam.workflow.forms.FormSchemas;
import vn.maiam.workflow.forms.ShownValues;

/** Shows a form to the person who works on its step, and to nobody else: it holds what the case file already knows. */
@Component
class EngineStepForms implements StepForms {

    private final EngineTaskSteps steps;
    private final DeployedForms forms;
    private final FormSchemas schemas;
    private final ShownValues values;
    private final ReadingLog log;
    private final LegTenants tenants;

    EngineStepForms(
            EngineTaskSteps steps,
            DeployedForms forms,
            FormSchemas schemas,
            ShownValues values,
            ReadingLog log,
            LegTenants tenants) {
        this.steps = steps;
        this.forms = forms;
        this.schemas = schemas;
        this.values = values;
        this.log = log;
        this.tenants = tenants;
    }

    @Override
    public ShownForm ofTask(String taskId) {
        Step visible = steps.visible(taskId).orElseThrow(Refused::taskGone);
        if (!steps.mayWorkOn(taskId)) {
            log.refused(visible);
            throw Refused.notYourTask();
        }
        return steps.inEngine(command -> {
            TaskEntity task = EngineTaskSteps.load(taskId);
            RecordedTaskForm handler =
                    (RecordedTaskForm) task.getTaskDefinition().getTaskFormHandler();
            Step step = Steps.of(task);
            log.formShown(step);
            return shown(step, forms.of(task.getProcessDefinition(), handler.formId()));
        });
    }

    @Override
    public ShownForm ofStart(String processDefinitionId) {
        return steps.inEngine(command -> {
            ProcessDefinitionEntity definition = startable(command, processDefinitionId);
            RecordedStartForm handler = (RecordedStartForm) definition.getStartFormHandler();
            return shown(
                    Steps.beforeStart(definition, tenants.ownUnit(Steps.person())),
                    forms.of(definition, handler.formId()));
        });
    }

    static ProcessDefinitionEntity startable(CommandContext command, String id) {
        ProcessDefinitionEntity definition =
                Context.getProcessEngineConfiguration().getDeploymentCache().findDeployedProcessDefinitionById(id);
        command.getProcessEngineConfiguration()
                .getCommandCheckers()
                .forEach(checker -> checker.checkCreateProcessInstance(definition));
        return definition;
    }

    private ShownForm shown(Step step, FormVersion form) {
        return new ShownForm(form.formId(), form.version(), form.schema(), values.of(step, schemas.of(form)));
    }
}
