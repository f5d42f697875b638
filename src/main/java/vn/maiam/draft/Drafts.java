package vn.maiam.draft;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.maiam.casefile.CaseReading;
import vn.maiam.workflow.FormsInHand;
import vn.maiam.workflow.FormsInHand.FormInHand;
import vn.maiam.workflow.Refused;
import vn.maiam.workflow.Step;

/**
 * Drafts for the people who may fill the forms: of a task, whoever has it saves, and whoever may take it reads; of a start
 * form, each person his own. What fields the form has lost since is left out.
 */
@Service
public class Drafts {

    private static final int LONGEST = 1_000_000;

    private final DraftStore store;
    private final FormsInHand forms;
    private final CaseReading reading;

    Drafts(DraftStore store, FormsInHand forms, CaseReading reading) {
        this.store = store;
        this.forms = forms;
        this.reading = reading;
    }

    /** Reading what a colleague has left is written down; one's own is part of opening the form. */
    public Optional<Draft> ofTask(String taskId, String personId) {
        FormInHand form = forms.readable(taskId);
        Optional<Draft> draft = store.find(DraftPlace.ofTask(taskId));
        draft.filter(found -> !found.personId().equals(personId))
                .ifPresent(found -> reading.logged(
                        form.step().caseCode(),
                        personId,
                        "Xem bản nháp: " + form.step().activityName()));
        return draft.map(found -> fitting(form, found));
    }

    /**
     * @param seen version of the draft that the person goes on from; 0 for none
     * @throws Refused if the person does not have the task
     * @throws DraftOvertaken if there is a newer one
     */
    public Draft saveOfTask(String taskId, String personId, int seen, Map<String, Object> typed) {
        return store.saveOfTask(taskId, seen, personId, content(forms.ofTask(taskId), typed));
    }

    public void discardOfTask(String taskId) {
        forms.ofTask(taskId);
        store.delete(DraftPlace.ofTask(taskId));
    }

    public Optional<Draft> ofStart(String processDefinitionId, String personId) {
        FormInHand form = forms.ofStart(processDefinitionId);
        return store.find(place(form.step(), personId)).map(found -> fitting(form, found));
    }

    /** As {@link #saveOfTask}. */
    public Draft saveOfStart(String processDefinitionId, String personId, int seen, Map<String, Object> typed) {
        FormInHand form = forms.ofStart(processDefinitionId);
        return store.saveOfStart(place(form.step(), personId), seen, personId, content(form, typed));
    }

    public void discardOfStart(String processDefinitionId, String personId) {
        store.delete(place(forms.ofStart(processDefinitionId).step(), personId));
    }

    private static DraftPlace place(Step start, String personId) {
        return DraftPlace.ofStart(start.processKey(), personId);
    }

    private static Map<String, Object> content(FormInHand form, Map<String, Object> typed) {
        Map<String, Object> content = DraftContent.of(form.schema(), typed);
        if (DraftContent.write(content).length() > LONGEST) {
            throw Refused.tooLarge();
        }
        return content;
    }

    private static Draft fitting(FormInHand form, Draft draft) {
        return new Draft(
                draft.version(), draft.personId(), draft.savedAt(), DraftContent.of(form.schema(), draft.content()));
    }
}
