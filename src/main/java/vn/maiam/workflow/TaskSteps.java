package vn.maiam.workflow;

import java.util.Optional;

/** Finds the step of a task, for the person who is signed in. */
public interface TaskSteps {

    /** @return empty if there is no such task, or the person may not see it */
    Optional<Step> visible(String taskId);

    /** Whether the signed-in person has the task or may take it. */
    boolean mayWorkOn(String taskId);
}
