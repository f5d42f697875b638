package vn.maiam.workflow.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.maiam.workflow.StepForms;
import vn.maiam.workflow.StepForms.ShownForm;
import vn.maiam.workflow.forms.Lookups;

/** What the form shell asks for. */
@RestController
@RequestMapping("/api")
class StepController {

    private final StepForms forms;

    private final Lookups lookups;

    StepController(StepForms forms, Lookups lookups) {
        this.forms = forms;
        this.lookups = lookups;
    }

    @GetMapping("/tasks/{taskId}/form")
    FormPage taskForm(@PathVariable String taskId) {
        return FormPage.of(forms.ofTask(taskId), lookups.names());
    }

    @GetMapping("/processes/{definitionId}/form")
    FormPage startForm(@PathVariable String definitionId) {
        return FormPage.of(forms.ofStart(definitionId), lookups.names());
    }

    /** @param lookups names of the lists whose choices are asked for as one types */
    record FormPage(
            String formId,
            int formVersion,
            @JsonRawValue String schema,
            Map<String, Object> data,
            List<String> lookups) {

        static FormPage of(ShownForm form, List<String> lookups) {
            return new FormPage(form.formId(), form.formVersion(), form.schema(), form.data(), lookups);
        }
    }
}
