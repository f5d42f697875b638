package vn.maiam.workflow.web;

import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.maiam.workflow.FormsInHand;
import vn.maiam.workflow.FormsInHand.FormInHand;
import vn.maiam.workflow.LookupQuestion;
import vn.maiam.workflow.OptionList.Option;
import vn.maiam.workflow.forms.Lookups;

/** Choices of a field as one types. What is typed may be a child's name, so it is sent in the body, not in the address. */
@RestController
class LookupController {

    private final FormsInHand forms;
    private final Lookups lookups;

    LookupController(FormsInHand forms, Lookups lookups) {
        this.forms = forms;
        this.lookups = lookups;
    }

    @PostMapping("/api/tasks/{taskId}/lookup")
    List<Option> ofTask(@PathVariable String taskId, @RequestBody LookupQuestion question) {
        return answer(forms.readable(taskId), question);
    }

    @PostMapping("/api/processes/{definitionId}/lookup")
    List<Option> ofStart(@PathVariable String definitionId, @RequestBody LookupQuestion question) {
        return answer(forms.ofStart(definitionId), question);
    }

    private List<Option> answer(FormInHand form, LookupQuestion question) {
        return lookups.answer(form.step(), form.schema(), question);
    }
}
