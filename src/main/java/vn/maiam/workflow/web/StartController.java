package vn.maiam.workflow.web;

import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Starts a process with its form from a page of ours: the engine checks the right to it and the form as it does for Tasklist. */
@RestController
class StartController {

    private final FormService forms;

    StartController(@Lazy FormService forms) {
        this.forms = forms;
    }

    @PostMapping("/api/processes/{definitionId}/start")
    Started start(@PathVariable String definitionId, @RequestBody Map<String, Object> content) {
        return new Started(forms.submitStartForm(definitionId, content).getBusinessKey());
    }

    /** @param businessKey code of the new leg */
    record Started(String businessKey) {}
}
