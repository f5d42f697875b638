package vn.maiam.draft.web;

import java.security.Principal;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.maiam.draft.Drafts;

/** Drafts of the form that is open in a browser. */
@RestController
@RequestMapping("/api")
class DraftController {

    private final Drafts drafts;
    private final DraftViews views;

    DraftController(Drafts drafts, DraftViews views) {
        this.drafts = drafts;
        this.views = views;
    }

    @GetMapping("/tasks/{taskId}/draft")
    DraftView ofTask(@PathVariable String taskId, Principal person) {
        return views.of(drafts.ofTask(taskId, person.getName()), person.getName());
    }

    @PutMapping("/tasks/{taskId}/draft")
    Saved saveOfTask(@PathVariable String taskId, @RequestBody Typed typed, Principal person) {
        return views.saved(drafts.saveOfTask(taskId, person.getName(), typed.version(), typed.values()));
    }

    @DeleteMapping("/tasks/{taskId}/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discardOfTask(@PathVariable String taskId) {
        drafts.discardOfTask(taskId);
    }

    @GetMapping("/processes/{definitionId}/draft")
    DraftView ofStart(@PathVariable String definitionId, Principal person) {
        return views.of(drafts.ofStart(definitionId, person.getName()), person.getName());
    }

    @PutMapping("/processes/{definitionId}/draft")
    Saved saveOfStart(@PathVariable String definitionId, @RequestBody Typed typed, Principal person) {
        return views.saved(drafts.saveOfStart(definitionId, person.getName(), typed.version(), typed.values()));
    }

    @DeleteMapping("/processes/{definitionId}/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discardOfStart(@PathVariable String definitionId, Principal person) {
        drafts.discardOfStart(definitionId, person.getName());
    }

    /** @param version of the draft that the browser goes on from; 0 for none */
    record Typed(int version, Map<String, Object> content) {

        Map<String, Object> values() {
            return content == null ? Map.of() : content;
        }
    }

    /** @param at HH:mm:ss */
    record Saved(int version, String at) {}

    /**
     * @param version 0 if there is none; then the rest is null
     * @param person full name of who saved it; null if that is the reader himself
     * @param at HH:mm:ss dd/MM/yyyy
     */
    record DraftView(int version, String person, String at, Map<String, Object> content) {}
}
