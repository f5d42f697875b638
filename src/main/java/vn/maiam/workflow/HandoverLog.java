package vn.maiam.workflow;

/** Remembers who gave a task back or passed it on. Called in the transaction that does so. */
public interface HandoverLog {

    void handedOver(Step step, Handover handover);

    /**
     * @param by who did it
     * @param from who had the task
     * @param to who has it now; null if anybody of the group may take it
     * @param reason as typed
     */
    record Handover(String by, String from, String to, String reason) {}
}
