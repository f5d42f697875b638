package vn.maiam.overview;

import vn.maiam.workflow.FieldRefusal;

/** Somebody asks for what he may not watch, or for a period that cannot be. */
public class OverviewRefused extends FieldRefusal {

    private OverviewRefused(int status, String type, String field, String sentence) {
        super(status, type, field, sentence);
    }

    static OverviewRefused notAManager() {
        return new OverviewRefused(
                403, "NotAManager", null, "Trang này dành cho người quản lý. Hãy liên hệ người quản trị nếu bạn cần.");
    }

    static OverviewRefused notYourUnit() {
        return new OverviewRefused(
                403,
                "NotYourUnit",
                "unit",
                "Đơn vị này không thuộc phạm vi quản lý của bạn. Hãy chọn một đơn vị trong danh sách.");
    }

    static OverviewRefused wrong(String field, String sentence) {
        return new OverviewRefused(400, "WrongChoice", field, sentence);
    }

    static OverviewRefused unknownLeg() {
        return new OverviewRefused(
                404, "UnknownLeg", null, "Không tìm thấy hồ sơ này trong các đơn vị thuộc phạm vi quản lý của bạn.");
    }
}
