package vn.maiam.notification;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A page of what a person is to look at.
 *
 * @param counts how many tasks in all have reached each share of their time (in hundredths), the greatest first
 * @param items the furthest first
 * @param page from 1
 */
public record Attention(Map<Integer, Integer> counts, List<Item> items, int page, int pages) {

    /** How many in all. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Those of one share on this page. */
    public List<Item> at(int percent) {
        return items.stream().filter(item -> item.reached() == percent).toList();
    }

    /**
     * One task.
     *
     * @param code of the case, the referral or the entry
     * @param caseCode the case or entry it belongs to
     * @param label the child as lists show it; null unless the person may read the file or do the task
     * @param reached share of its time, in hundredths
     * @param desk whose work it is: role and unit, by name
     * @param holder name of who has taken it; null if nobody, or if the person is not shown it
     * @param lapsed true if it ended with its time and went back to where it came from
     * @param mayWork true if the person has the task or may take it
     * @param page where the person reads the file or entry; null if he may not
     */
    public record Item(
            String taskId,
            String code,
            String caseCode,
            String label,
            String stage,
            String step,
            int reached,
            Instant dueAt,
            String desk,
            String holder,
            boolean lapsed,
            boolean mayWork,
            String page) {}
}
