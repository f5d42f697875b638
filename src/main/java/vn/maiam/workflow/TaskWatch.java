package vn.maiam.workflow;

import java.time.Instant;

/** Hears of every task that has a due time, in the transaction in which it happens. */
public interface TaskWatch {

    void opened(OpenedTask task);

    /** @param person who has the task now; null if it was given back */
    void taken(String taskId, String person);

    /** It is due at another time than it was. */
    void moved(String taskId, Instant due);

    /** The task was done, or nobody need do it any more. */
    void closed(String taskId);

    /** Nobody did the task in time, and its diagram went on without it. */
    void lapsed(String taskId);

    /**
     * @param stage name of its diagram, as officers see it
     * @param desk the group that may take it, {@code communeOfficer.29956-20200101}
     * @param holder who has it already; null if nobody
     * @param at when it appeared
     */
    record OpenedTask(String id, String stage, Step step, String desk, String holder, Instant at, Instant due) {}
}
