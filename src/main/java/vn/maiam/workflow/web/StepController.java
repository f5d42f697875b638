package vn.maiam.workflow.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.maiam.workflow.StepForms;
import vn.maiam.workflow.StepForms.ShownForm;

/** What the form shell asks for. */
@RestController
@RequestMapping("/api")
class StepController {

    private final StepForms forms;

    StepController(StepForms forms) {
        this.forms = forms;
    }

    @GetMapping("/tasks/{taskId}/form")
    FormPage taskForm(@PathVariable String taskId) {
        return FormPage.of(forms.ofTask(taskId));
    }

    @GetMapping("/processes/{definitionId}/form")
    FormPage startForm(@PathVariable String definitionId) {
        return FormPage.of(forms.ofStart(definitionId));
    }

    record FormPage(String formId, int formVersion, @JsonRawValue String schema, Map<String, Object> data) {

        static FormPage of(ShownForm form) {
            return new FormPage(form.formId(), form.formVersion(), form.schema(), form.data());
        }
    }
}
