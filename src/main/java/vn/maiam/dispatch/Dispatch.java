package vn.maiam.dispatch;

import java.time.LocalDate;

/**
 * Something that one unit has sent another about an entry.
 *
 * @param code of the receiver's leg, {@code <entry>-V01}
 * @param dueOn the last day on which it is in time; null where the table of due times says
 */
public record Dispatch(
        String code, String entryCode, String senderUnit, String receiverUnit, LocalDate dueOn, boolean answered) {}
