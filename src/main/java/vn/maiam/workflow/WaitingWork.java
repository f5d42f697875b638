package vn.maiam.workflow;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The tasks that wait on legs, whoever asks: whether he may know is for the caller to judge. */
public interface WaitingWork {

    /** Asked once for all legs; the one due first comes first. */
    List<WaitingTask> of(Collection<String> legCodes);

    /**
     * @param step {@code <process>.<task>}
     * @param name Vietnamese
     * @param assignee who has taken it; null if nobody has
     * @param group the role at a unit that may do it, {@code communeOfficer.29956-20200101}; null if nobody may
     * @param due null if it is not due at any time
     */
    record WaitingTask(String legCode, String step, String name, String assignee, String group, Instant due) {}
}
