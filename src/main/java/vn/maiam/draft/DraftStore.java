package vn.maiam.draft;

import java.time.Clock;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.maiam.workflow.FormsInHand;
import vn.maiam.workflow.Refused;
import vn.maiam.workflow.StepEnds;

/** Keeps drafts as long as their forms can be sent. */
@Component
class DraftStore implements StepEnds {

    private final DraftRows rows;
    private final FormsInHand forms;
    private final Clock clock;
    private final Period startFormsKept;

    DraftStore(
            DraftRows rows,
            FormsInHand forms,
            Clock clock,
            @Value("${maiam.drafts.start-forms-kept:P30D}") Period startFormsKept) {
        this.rows = rows;
        this.forms = forms;
        this.clock = clock;
        this.startFormsKept = startFormsKept;
    }

    Optional<Draft> find(DraftPlace place) {
        return rows.find(place);
    }

    /** @throws Refused if the task is done or withdrawn at this moment: a draft must not outlive it */
    @Transactional
    Draft saveOfTask(String taskId, int seen, String personId, Map<String, Object> content) {
        if (!forms.hold(taskId)) {
            throw Refused.taskGone();
        }
        return save(DraftPlace.ofTask(taskId), seen, personId, content);
    }

    @Transactional
    Draft saveOfStart(DraftPlace place, int seen, String personId, Map<String, Object> content) {
        forgetOld();
        return save(place, seen, personId, content);
    }

    /** @param seen version of the draft that the person goes on from; 0 for none */
    private Draft save(DraftPlace place, int seen, String personId, Map<String, Object> content) {
        Draft draft = new Draft(seen + 1, personId, clock.instant(), content);
        if (seen == 0) {
            add(place, draft);
        } else if (!rows.replace(place, draft)) {
            throw new DraftOvertaken();
        }
        return draft;
    }

    private void add(DraftPlace place, Draft draft) {
        try {
            rows.add(place, draft);
        } catch (DuplicateKeyException overtaken) {
            throw new DraftOvertaken();
        }
    }

    @Transactional
    void delete(DraftPlace place) {
        rows.delete(place);
    }

    /**
     * The draft goes last, after the engine has deleted the task: whoever saves at this moment has come before that, and
     * his draft goes too, or finds the task gone.
     */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void taskEnded(String taskId) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                rows.delete(DraftPlace.ofTask(taskId));
            }
        });
    }

    @Override
    @Transactional
    public void started(String processKey, String personId) {
        rows.delete(DraftPlace.ofStart(processKey, personId));
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void forgetOld() {
        rows.deleteOfStartForms(
                clock.instant().atZone(clock.getZone()).minus(startFormsKept).toInstant());
    }
}
