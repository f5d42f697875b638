package vn.maiam.workflow;

import java.util.Map;

/** The form of a step with everything it is shown with. */
public interface StepForms {

    /** @throws Refused if the signed-in person neither has the task nor may take it */
    ShownForm ofTask(String taskId);

    /** @throws Refused if the signed-in person may not start this process */
    ShownForm ofStart(String processDefinitionId);

    /**
     * @param schema the {@code .form} file (JSON)
     * @param data prefilled values, choices of lists and the facts that conditions ask for
     */
    record ShownForm(String formId, int formVersion, String schema, Map<String, Object> data) {}
}
