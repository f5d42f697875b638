package vn.maiam.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import vn.maiam.workflow.Refused;

/**
 * A right on a definition is coarse: whoever has it could work on every task of his tenants. Here a free task may be
 * taken only by a member of its candidate group, and a taken one touched only by the person who has it.
 */
class OwnTasksOnly extends AuthorizationCommandChecker {

    @Override
    public void checkTaskWork(TaskEntity task) {
        super.checkTaskWork(task);
        Authentication person = signedIn();
        if (person == null) {
            return;
        }
        if (task.getAssignee() == null) {
            mustBeCandidate(task, person);
        } else if (!task.getAssignee().equals(person.getUserId())) {
            throw Refused.taskTaken();
        }
    }

    @Override
    public void checkTaskAssign(TaskEntity task) {
        super.checkTaskAssign(task);
        Authentication person = signedIn();
        if (person != null && !person.getUserId().equals(task.getAssignee())) {
            throw Refused.notYourTask();
        }
    }

    private void mustBeCandidate(TaskEntity task, Authentication person) {
        List<String> groups = person.getGroupIds() == null ? List.of() : person.getGroupIds();
        boolean candidate =
                task.getCandidates().stream().map(IdentityLink::getGroupId).anyMatch(groups::contains);
        if (!candidate) {
            throw Refused.notYourTask();
        }
    }

    /** Nobody in a job, or where our own code switched the check off for a while. */
    private Authentication signedIn() {
        var command = Context.getCommandContext();
        return command.isAuthorizationCheckEnabled() ? command.getAuthentication() : null;
    }
}
