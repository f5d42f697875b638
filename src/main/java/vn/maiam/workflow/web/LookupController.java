package vn.maiam.workflow.web;

import java.util.List;
import java.util.Objects;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.maiam.workflow.FormsInHand;
import vn.maiam.workflow.FormsInHand.FormInHand;
import vn.maiam.workflow.OptionList.Option;
import vn.maiam.workflow.forms.Lookups;

/** Choices of a field as one types. What is typed may be a child's name, so it is sent in the body, not in the address. */
@RestController
class LookupController {

    private static final int LONGEST = 100;

    private final FormsInHand forms;
    private final Lookups lookups;

    LookupController(FormsInHand forms, Lookups lookups) {
        this.forms = forms;
        this.lookups = lookups;
    }

    @PostMapping("/api/tasks/{taskId}/lookup")
    List<Option> ofTask(@PathVariable String taskId, @RequestBody Typed typed) {
        return search(forms.readable(taskId), typed);
    }

    @PostMapping("/api/processes/{definitionId}/lookup")
    List<Option> ofStart(@PathVariable String definitionId, @RequestBody Typed typed) {
        return search(forms.ofStart(definitionId), typed);
    }

    private List<Option> search(FormInHand form, Typed typed) {
        String field = Objects.toString(typed.field(), "");
        if (typed.value() != null) {
            return lookups.find(form.step(), form.schema(), field, typed.value());
        }
        String text = Objects.toString(typed.text(), "");
        return lookups.search(form.step(), form.schema(), field, text.substring(0, Math.min(text.length(), LONGEST)));
    }

    /**
     * @param field its key; of a column of a dynamic list {@code list.column}
     * @param value of a choice whose label is asked for; null for a search
     */
    record Typed(String field, String text, String value) {}
}
