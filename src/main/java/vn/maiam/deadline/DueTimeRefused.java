package vn.maiam.deadline;

/** A change of the due times that cannot be made; the message says what to do, in Vietnamese. */
public class DueTimeRefused extends RuntimeException {

    private DueTimeRefused(String message) {
        super(message);
    }

    static DueTimeRefused notPositive() {
        return new DueTimeRefused("Thời hạn phải lớn hơn 0. Hãy nhập lại.");
    }

    static DueTimeRefused notShorter(DueTime general) {
        return new DueTimeRefused("Thời hạn riêng của đơn vị phải ngắn hơn thời hạn chung (" + general.amount()
                + "). Hãy nhập số nhỏ hơn, hoặc bỏ thời hạn riêng.");
    }

    static DueTimeRefused changedMeanwhile() {
        return new DueTimeRefused("Thời hạn này vừa được người khác thay đổi. Hãy tải lại trang rồi thử lại.");
    }

    static DueTimeRefused generalStays() {
        return new DueTimeRefused("Không thể bỏ thời hạn chung. Hãy đổi số, hoặc đặt thời hạn riêng cho đơn vị.");
    }
}
