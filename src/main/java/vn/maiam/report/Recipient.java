package vn.maiam.report;

import java.time.Instant;

/**
 * Where a consolidated report goes, or went.
 *
 * @param unitKey null for a body outside this house, which gets it on paper
 * @param name as people read it
 * @param viaName the office that checks it on the way; null if it goes straight
 * @param version of the report that it was sent last
 */
public record Recipient(
        String unitKey, String name, String viaName, State state, int version, Instant answeredAt, String reason) {

    public enum State {
        WITH_CHANNEL("Đang ở cơ quan chuyển qua"),
        RECEIVED("Đã gửi, chờ tiếp nhận"),
        NOTED("Đã tiếp nhận"),
        RETURNED("Đã trả lại"),
        ON_PAPER("Ngoài hệ thống: gửi bằng văn bản");

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
