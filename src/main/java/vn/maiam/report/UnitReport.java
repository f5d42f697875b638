package vn.maiam.report;

import java.time.Instant;

/**
 * What one unit owes in a round, and how far it has come.
 *
 * @param code of its dossier: {@code BC-29956-2026-0001}; null until its task is handed out
 * @param dueAt the end of the last day in time
 * @param late not sent at that moment, or sent after it
 * @param sentAt when it first reached the receiver; null while it has not
 * @param afterConsolidation it came when the round was consolidated already
 * @param version the newest that was sent; 0 while none was
 * @param mergedInto name of the unit that now reports for it; null unless merged
 */
public record UnitReport(
        long id,
        String code,
        long roundId,
        String unitKey,
        String unitName,
        Instant dueAt,
        State state,
        boolean late,
        Instant sentAt,
        Instant acceptedAt,
        boolean afterConsolidation,
        int version,
        String mergedInto) {

    public enum State {
        /** Its task is not handed out yet. */
        OWED("Chưa giao việc"),
        DRAFTING("Đang lập"),
        SIGNING("Chờ ký duyệt"),
        SENT("Đã gửi, chờ kiểm tra"),
        RETURNED("Bị trả lại, đang làm lại"),
        ACCEPTED("Đã được chấp nhận"),
        CORRECTING("Đang đính chính"),
        MERGED("Đã sáp nhập");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** Vietnamese. */
        public String words() {
            return words;
        }
    }
}
