package vn.maiam.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import vn.maiam.casefile.MayNotRead;
import vn.maiam.form.FormRefused;
import vn.maiam.story.Office;
import vn.maiam.workflow.StepForms;

/** Tries out what a person can see and do. Nothing it does lasts. */
@Component
class Access {

    private static final String NOTHING = "-";

    private final Office office;
    private final TaskService tasks;
    private final RuntimeService legs;
    private final FormService forms;
    private final RepositoryService models;
    private final StepForms steps;

    Access(
            Office office,
            TaskService tasks,
            RuntimeService legs,
            FormService forms,
            RepositoryService models,
            StepForms steps) {
        this.office = office;
        this.tasks = tasks;
        this.legs = legs;
        this.forms = forms;
        this.models = models;
        this.steps = steps;
    }

    /** Which of sees, form, claims, variables and instance a person has of a task. */
    String toTask(String person, String task, String leg) {
        Map<String, Supplier<Boolean>> ways = new LinkedHashMap<>();
        ways.put("sees", () -> tasks.createTaskQuery().taskId(task).count() > 0);
        ways.put("form", () -> !steps.ofTask(task).schema().isEmpty());
        ways.put("claims", () -> claims(person, task));
        ways.put(
                "variables",
                () -> legs.createVariableInstanceQuery()
                                .processInstanceIdIn(leg)
                                .count()
                        > 0);
        ways.put(
                "instance",
                () -> legs.createProcessInstanceQuery().processInstanceId(leg).count() > 0);
        StringJoiner found = new StringJoiner(" ").setEmptyValue(NOTHING);
        ways.forEach((name, way) -> {
            if (allowed(person, way)) {
                found.add(name);
            }
        });
        return found.toString();
    }

    private boolean claims(String person, String task) {
        tasks.claim(task, person);
        tasks.setAssignee(task, null);
        return true;
    }

    String toFile(String person, String caseCode) {
        return allowed(person, () -> office.file(person, caseCode) != null) ? "reads" : NOTHING;
    }

    /** {@code own} if he may report for his own commune, {@code below} if for another one below him. */
    String toStart(String person, String otherCommune) {
        if (startRefusedByForm(person, Map.of("commune", otherCommune), "commune")) {
            return startRefusedByForm(person, Map.of(), "channel") ? "own" : NOTHING;
        }
        return startRefusedByForm(person, Map.of("commune", otherCommune), "channel") ? "below" : NOTHING;
    }

    /** Who may start meets the form check, and its answer names the field; who may not is turned away before. */
    private boolean startRefusedByForm(String person, Map<String, Object> values, String field) {
        String definition = models.createProcessDefinitionQuery()
                .processDefinitionKey("childCase")
                .latestVersion()
                .singleResult()
                .getId();
        try {
            office.as(person, () -> forms.submitStartForm(definition, values));
            throw new AssertionError("A start form without content was taken.");
        } catch (FormRefused refused) {
            return refused.refusals().stream()
                    .anyMatch(refusal -> refusal.field().equals(field));
        } catch (AuthorizationException notAllowed) {
            return false;
        }
    }

    private boolean allowed(String person, Supplier<Boolean> way) {
        try {
            return office.as(person, way);
        } catch (AuthorizationException | MayNotRead refused) {
            return false;
        } catch (ProcessEngineException refused) {
            // The tenant check answers a task of a foreign unit so.
            if (refused.getMessage().contains("ENGINE-03031")
                    || refused.getMessage().contains("no authenticated tenant")) {
                return false;
            }
            throw refused;
        }
    }
}
