package vn.maiam.security;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import vn.maiam.form.FormRefused;
import vn.maiam.form.Refusal;
import vn.maiam.workflow.Refused;
import vn.maiam.workflow.WordedRefusal;

/**
 * What a refused call is answered with.
 *
 * @param type for programs
 * @param message for people, in Vietnamese
 * @param field what was asked for wrongly, if it was one thing
 * @param refusals the fields that are wrong, if it was a form
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Answer(String type, String message, String field, List<Refusal> refusals) {

    private Answer(String type, String message) {
        this(type, message, null, null);
    }

    static Answer closedDoor() {
        return new Answer("ClosedDoor", "Thao tác này không được phép.");
    }

    static Answer of(WordedRefusal refused) {
        return new Answer(refused.type(), refused.getMessage(), refused.field(), null);
    }

    static Answer of(FormRefused refused) {
        return new Answer("FormRefused", refused.getMessage(), null, refused.refusals());
    }

    static Answer mayNotRead(String sentence) {
        return new Answer("MayNotRead", sentence);
    }

    static Answer unreadableModel(String problems) {
        return new Answer("UnreadableModel", "Mô hình có lỗi nên không triển khai, chưa có gì thay đổi. " + problems);
    }

    static Answer overtaken() {
        return of(Refused.taskTaken());
    }

    static Answer staleSession() {
        return new Answer("StaleSession", "Phiên làm việc đã đổi. Hãy tải lại trang rồi thử lại.");
    }

    static Answer unreadable(String field) {
        return new Answer("Unreadable", "Yêu cầu không hợp lệ. Hãy tải lại trang rồi thử lại.", field, null);
    }

    /** For what nobody worded: what the status alone can say, without what the engine or the server would add. */
    static Answer ofStatus(int status) {
        return switch (status) {
            case 401 -> new Answer("SignIn", "Hãy đăng nhập.");
            case 403 -> new Answer("NotAllowed", "Bạn không có quyền làm việc này.");
            case 404 -> new Answer("NotFound", "Không tìm thấy. Nội dung này không có, đã làm xong hoặc đã rút lại.");
            case 409 -> overtaken();
            default ->
                status < 500
                        ? new Answer("BadRequest", "Yêu cầu không hợp lệ. Hãy tải lại trang rồi thử lại.")
                        : broken();
        };
    }

    private static Answer broken() {
        return new Answer(
                "Broken", "Hệ thống gặp lỗi, nội dung chưa được ghi. Hãy thử lại; nếu vẫn lỗi, báo người quản trị.");
    }
}
