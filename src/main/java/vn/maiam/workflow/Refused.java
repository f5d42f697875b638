package vn.maiam.workflow;

import org.camunda.bpm.engine.AuthorizationException;

/** Work that a person may not do, with the sentence he is shown. */
public class Refused extends AuthorizationException implements WordedRefusal {

    private final int status;
    private final String type;

    Refused(int status, String type, String sentence) {
        super(sentence);
        this.status = status;
        this.type = type;
    }

    public static Refused taskTaken() {
        return new Refused(
                409,
                "TaskTaken",
                "Việc này đã có người khác nhận hoặc đã làm xong. Nội dung bạn nhập chưa được ghi;"
                        + " hãy tải lại danh sách việc.");
    }

    public static Refused notYourTask() {
        return new Refused(403, "NotYourTask", "Bạn không thuộc nhóm được giao việc này nên không thể nhận hay làm.");
    }

    public static Refused notClaimed() {
        return new Refused(409, "NotClaimed", "Hãy nhận việc trước khi hoàn thành.");
    }

    public static Refused notTaken() {
        return new Refused(409, "NotTaken", "Việc này chưa có ai nhận. Người trong nhóm có thể nhận ngay.");
    }

    public static Refused inOtherHands() {
        return new Refused(
                403, "InOtherHands", "Việc này đang do người khác làm. Chỉ người đó được trả lại hoặc giao lại việc.");
    }

    public static Refused ownProposal() {
        return new Refused(
                403, "OwnProposal", "Người lập đề nghị không được tự duyệt. Hãy để người khác có thẩm quyền duyệt.");
    }

    public static Refused notYourUnit() {
        return new Refused(403, "NotYourUnit", "Bạn không được lập hồ sơ cho đơn vị này.");
    }

    public static Refused taskGone() {
        return new Refused(
                404, "TaskGone", "Việc này không còn nữa: đã được làm xong hoặc rút lại. Hãy tải lại danh sách việc.");
    }

    public static Refused unreadable() {
        return new Refused(400, "Unreadable", "Nội dung gửi lên không đọc được. Hãy tải lại trang rồi gửi lại.");
    }

    public static Refused tooLarge() {
        return new Refused(
                400, "TooLarge", "Nội dung gửi lên quá lớn nên chưa được ghi. Hãy viết ngắn gọn hơn rồi gửi lại.");
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String type() {
        return type;
    }
}
