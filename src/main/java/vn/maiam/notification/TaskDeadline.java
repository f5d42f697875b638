package vn.maiam.notification;

import java.time.Duration;
import java.time.Instant;

/**
 * The time of one open task.
 *
 * @param legCode the case's code, or the referral's
 * @param stage "Theo dõi"
 * @param stepName "Thăm trẻ và ghi nhận"
 * @param label the child as lists show it: initials, sex, year of birth
 * @param desk the group that may take the task, {@code communeOfficer.29956-20200101}
 * @param holder who has taken it; null if nobody
 * @param head the group of the desk's head, once it has risen there; else null
 * @param above the group of the office above, once it has risen there; else null
 * @param atOnce true for a clock of hours: whoever is told is told at once
 * @param reached the greatest share of its time, in hundredths, at which somebody was told; 0 before the first
 * @param lapsed true if the task ended with its time, undone
 */
record TaskDeadline(
        String taskId,
        String caseCode,
        String legCode,
        String stage,
        String stepName,
        String label,
        String desk,
        String holder,
        String head,
        String above,
        Instant beginsAt,
        Instant dueAt,
        boolean atOnce,
        int reached,
        boolean lapsed) {

    /** When this share of the time has passed, nights and holidays counted like any hour. */
    Instant momentOf(Share share) {
        return momentOf(share, beginsAt, dueAt);
    }

    static Instant momentOf(Share share, Instant begin, Instant due) {
        Duration whole = Duration.between(begin, due);
        return whole.isNegative()
                ? due
                : begin.plus(whole.multipliedBy(share.percent()).dividedBy(100));
    }
}
