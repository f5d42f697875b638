package vn.maiam.security;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import vn.maiam.form.FormRefused;
import vn.maiam.form.Refusal;
import vn.maiam.workflow.Refused;

/**
 * What a refused call is answered with.
 *
 * @param type for programs
 * @param message for people, in Vietnamese
 * @param refusals the fields that are wrong, if it was a form
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Answer(String type, String message, List<Refusal> refusals) {

    static Answer closedDoor() {
        return new Answer("ClosedDoor", "Thao tác này không được phép.", null);
    }

    static Answer of(Refused refused) {
        return new Answer(refused.type(), refused.getMessage(), null);
    }

    static Answer of(FormRefused refused) {
        return new Answer("FormRefused", refused.getMessage(), refused.refusals());
    }

    static Answer overtaken() {
        return of(Refused.taskTaken());
    }

    static Answer notAllowed() {
        return new Answer("NotAllowed", "Bạn không có quyền làm việc này.", null);
    }

    static Answer broken() {
        return new Answer(
                "Broken",
                "Hệ thống gặp lỗi, nội dung chưa được ghi. Hãy thử lại; nếu vẫn lỗi, báo người quản trị.",
                null);
    }
}
