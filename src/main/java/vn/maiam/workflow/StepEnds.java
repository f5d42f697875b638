package vn.maiam.workflow;

/** Told when nobody can fill the form of a step any more. Called in the transaction that ends it. */
public interface StepEnds {

    /** The task was completed, or went with its leg. */
    void taskEnded(String taskId);

    /** The person has started a leg of this process. */
    void started(String processKey, String personId);
}
