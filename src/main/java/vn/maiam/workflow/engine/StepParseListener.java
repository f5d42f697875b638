package vn.maiam.workflow.engine;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.el.FixedValue;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Gives every user task what a diagram leaves to the house: candidates from its lane, a due time from the table, the form
 * shell, the checked and recorded submission. Runs for old versions too (after a restart), so it never refuses a diagram:
 * that is the deployment gate's work.
 */
@Component
class StepParseListener extends AbstractBpmnParseListener {

    /** Where Tasklist finds the page that renders every form. */
    static final String FORM_SHELL = "embedded:/forms/shell.html";

    private final StepWiring wiring;

    StepParseListener(StepWiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        LaneRoles lanes = LaneRoles.of(process, definition);
        definition.getTaskDefinitions().values().forEach(task -> wireTask(task, process, definition, lanes));
        wireStart(process, definition);
        definition.addBuiltInListener(ExecutionListener.EVENTNAME_END, wiring.legEnded());
    }

    private void wireTask(TaskDefinition task, Element process, ProcessDefinitionEntity definition, LaneRoles lanes) {
        lanes.roleOf(task.getKey()).ifPresent(role -> task.addCandidateGroupIdExpression(wiring.candidates(role)));
        if (task.getDueDateExpression() == null) {
            task.setDueDateExpression(wiring.dueTime());
        }
        if (task.getPriorityExpression() == null) {
            task.setPriorityExpression(wiring.priority());
        }
        task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, wiring.guard());
        WatchedTask.EVENTS.forEach(event -> task.addBuiltInTaskListener(event, wiring.watch()));
        task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, wiring.ended());
        task.addTaskListener(TaskListener.EVENTNAME_DELETE, wiring.ended());
        String form = showInShell(task.getFormDefinition());
        if (form != null) {
            Element element = ModelerProperties.find(process, task.getKey());
            task.setTaskFormHandler(wiring.taskForm(task.getTaskFormHandler(), form, ModelerProperties.of(element)));
        }
    }

    private void wireStart(Element process, ProcessDefinitionEntity definition) {
        FormDefinition start = definition.getStartFormDefinition();
        if (start == null) {
            return;
        }
        String form = showInShell(start);
        if (form != null) {
            Element element =
                    ModelerProperties.find(process, definition.getInitial().getId());
            definition.setHasStartFormKey(true);
            definition.setStartFormHandler(
                    wiring.startForm(definition.getStartFormHandler(), form, ModelerProperties.of(element)));
        }
    }

    /** @return the id of the form the element refers to, or null if it refers to none */
    private static String showInShell(FormDefinition form) {
        if (form.getCamundaFormDefinitionKey() == null) {
            return null;
        }
        String id = form.getCamundaFormDefinitionKey().getExpressionText();
        form.setFormKey(new FixedValue(FORM_SHELL));
        form.setCamundaFormDefinitionKey(null);
        return id;
    }
}
