package vn.maiam.deadline;

/** A change of the due times that cannot be made; the message says what to do, in Vietnamese. */
public class DueTimeRefused extends RuntimeException {

    private final String field;

    private DueTimeRefused(String field, String message) {
        super(message);
        this.field = field;
    }

    /** What was wrong: {@code amount}; null if it is not about what was entered. */
    public String field() {
        return field;
    }

    static DueTimeRefused notPositive() {
        return new DueTimeRefused("amount", "Thời hạn phải lớn hơn 0. Hãy nhập lại.");
    }

    static DueTimeRefused notShorter(DueTime general) {
        return new DueTimeRefused(
                "amount",
                "Thời hạn riêng của đơn vị phải ngắn hơn thời hạn chung (" + general.amount()
                        + "). Hãy nhập số nhỏ hơn, hoặc bỏ thời hạn riêng.");
    }

    static DueTimeRefused changedMeanwhile() {
        return new DueTimeRefused(null, "Thời hạn này vừa được người khác thay đổi. Hãy tải lại trang rồi thử lại.");
    }

    static DueTimeRefused generalStays() {
        return new DueTimeRefused(null, "Không thể bỏ thời hạn chung. Hãy đổi số, hoặc đặt thời hạn riêng cho đơn vị.");
    }
}
