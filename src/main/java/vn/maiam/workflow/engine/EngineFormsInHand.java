package vn.maiam.workflow.engine;

import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.FormsInHand;
import vn.maiam.workflow.ReadingLog;
import vn.maiam.workflow.Refused;
import vn.maiam.workflow.Step;
import vn.maiam.workflow.forms.FormSchemas;

@Component
class EngineFormsInHand implements FormsInHand {

    private final EngineTaskSteps steps;
    private final DeployedForms forms;
    private final FormSchemas schemas;
    private final LegTenants tenants;
    private final ReadingLog log;
    private final JdbcClient jdbc;

    EngineFormsInHand(
            EngineTaskSteps steps,
            DeployedForms forms,
            FormSchemas schemas,
            LegTenants tenants,
            ReadingLog log,
            JdbcClient jdbc) {
        this.steps = steps;
        this.forms = forms;
        this.schemas = schemas;
        this.tenants = tenants;
        this.log = log;
        this.jdbc = jdbc;
    }

    @Override
    public FormInHand readable(String taskId) {
        Step visible = steps.visible(taskId).orElseThrow(Refused::taskGone);
        if (!steps.mayWorkOn(taskId)) {
            log.refused(visible);
            throw Refused.notYourTask();
        }
        return steps.inEngine(command -> of(EngineTaskSteps.load(taskId)));
    }

    @Override
    public FormInHand ofTask(String taskId) {
        steps.visible(taskId).orElseThrow(Refused::taskGone);
        return steps.inEngine(command -> {
            TaskEntity task = EngineTaskSteps.load(taskId);
            if (task.getAssignee() == null) {
                throw Refused.notClaimed();
            }
            if (!task.getAssignee().equals(Steps.person())) {
                throw Refused.taskTaken();
            }
            return of(task);
        });
    }

    private FormInHand of(TaskEntity task) {
        RecordedTaskForm form = (RecordedTaskForm) task.getTaskDefinition().getTaskFormHandler();
        return new FormInHand(Steps.of(task), schemas.of(forms.of(task.getProcessDefinition(), form.formId())));
    }

    @Override
    public FormInHand ofStart(String processDefinitionId) {
        return steps.inEngine(command -> {
            ProcessDefinitionEntity definition = EngineStepForms.startable(command, processDefinitionId);
            RecordedStartForm form = (RecordedStartForm) definition.getStartFormHandler();
            return new FormInHand(
                    Steps.beforeStart(definition, tenants.ownUnit(Steps.person())),
                    schemas.of(forms.of(definition, form.formId())));
        });
    }

    /** By the row itself: the engine locks it only when it deletes it, which is at the very end. */
    @Override
    public boolean hold(String taskId) {
        return jdbc.sql("SELECT id_ FROM act_ru_task WHERE id_ = ? FOR UPDATE")
                .param(taskId)
                .query(String.class)
                .optional()
                .isPresent();
    }
}
