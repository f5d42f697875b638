package vn.maiam.progress;

import vn.maiam.workflow.FieldRefusal;

/** Nothing is shown, and why: a sentence for the person, with the field that was wrong where it was one. */
public class ProgressRefused extends FieldRefusal {

    private ProgressRefused(int status, String type, String field, String sentence) {
        super(status, type, field, sentence);
    }

    static ProgressRefused notYourPage() {
        return new ProgressRefused(
                403,
                "NotYourPage",
                null,
                "Trang này dành cho người làm hoặc theo dõi kế hoạch. Hãy liên hệ người quản trị nếu bạn cần.");
    }

    /** A plan that is none of the person's business gets the same answer as one that does not exist. */
    static ProgressRefused unknownPlan() {
        return new ProgressRefused(
                404,
                "UnknownPlan",
                null,
                "Không tìm thấy kế hoạch này trong các đơn vị của bạn. Hãy mở lại từ danh sách kế hoạch.");
    }

    /** A report that is none of the person's business gets the same answer as one that does not exist. */
    public static ProgressRefused unknownReport() {
        return new ProgressRefused(
                404,
                "UnknownReport",
                null,
                "Không tìm thấy báo cáo này trong các đơn vị của bạn. Hãy mở lại từ trang của kế hoạch.");
    }

    static ProgressRefused notYourUnit() {
        return new ProgressRefused(
                403,
                "NotYourUnit",
                "unit",
                "Bạn không xem được số liệu của đơn vị này trong kế hoạch. Hãy chọn một đơn vị trong danh sách.");
    }

    static ProgressRefused wrong(String field, String sentence) {
        return new ProgressRefused(400, "WrongChoice", field, sentence);
    }

    static ProgressRefused tooBusy() {
        return new ProgressRefused(
                503, "TooBusy", null, "Nhiều người đang xem số liệu cùng lúc. Hãy thử lại sau ít phút.");
    }

    static ProgressRefused notYet() {
        return new ProgressRefused(
                503, "NotYet", null, "Số liệu đang được tính. Hãy đợi trên trang đến khi tính xong rồi tải lại tệp.");
    }

    static ProgressRefused failed() {
        return new ProgressRefused(
                500, "NotComputed", null, "Không tính được số liệu. Hãy thử lại; nếu vẫn lỗi, báo người quản trị.");
    }
}
