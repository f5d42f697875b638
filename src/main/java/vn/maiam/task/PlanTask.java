package vn.maiam.task;

import java.time.LocalDate;

/**
 * What one unit was given to do.
 *
 * @param entryCode of the entry by which it was given
 * @param result what the unit has said last, in its words; null if nothing yet
 * @param doneOn null unless done
 * @param people reached; null where nobody has said, as with the other numbers
 */
public record PlanTask(
        String entryCode,
        String givenBy,
        String unitKey,
        String task,
        LocalDate dueOn,
        TaskState state,
        String result,
        LocalDate doneOn,
        Long people,
        Long children,
        Long checks,
        Long violations) {}
