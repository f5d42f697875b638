package vn.maiam.workflow;

/** The tasks that are open now, for whoever has not followed them from their beginning. */
public interface OpenTasks {

    /** Lets the {@link TaskWatch} hear of a task as if it had just appeared. Nothing happens if it is no longer open. */
    void tellWatch(String taskId);
}
