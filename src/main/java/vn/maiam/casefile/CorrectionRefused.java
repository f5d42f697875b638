package vn.maiam.casefile;

import vn.maiam.workflow.WordedRefusal;

/** A record that a person may not correct, or not any more. */
public class CorrectionRefused extends RuntimeException implements WordedRefusal {

    private final int status;
    private final String type;

    private CorrectionRefused(int status, String type, String sentence) {
        super(sentence);
        this.status = status;
        this.type = type;
    }

    static CorrectionRefused closed(CaseFile file) {
        return new CorrectionRefused(409, "CaseFileClosed", new CaseFileClosed(file).getMessage());
    }

    public static CorrectionRefused notYours(String author) {
        return new CorrectionRefused(
                403,
                "NotYourRecord",
                "Chỉ người đã ghi mục này (%s) hoặc người cùng nhiệm vụ tại đơn vị đó được sửa. Hãy báo cho họ biết chỗ sai."
                        .formatted(author));
    }

    static CorrectionRefused handedOver(String unit) {
        return new CorrectionRefused(
                403,
                "HandedOver",
                "Hồ sơ này nay do %s chịu trách nhiệm nên đơn vị bạn chỉ còn xem được. Hãy báo cho họ biết chỗ sai."
                        .formatted(unit));
    }

    public static CorrectionRefused alreadyCorrected(String by) {
        return new CorrectionRefused(
                409,
                "AlreadyCorrected",
                "%s đã sửa mục này trước, nội dung bạn vừa nhập chưa được ghi. Hãy xem bản đã sửa; nếu còn sai, hãy sửa tiếp bản đó."
                        .formatted(by));
    }

    public static CorrectionRefused decided(String step) {
        return new CorrectionRefused(
                409,
                "AlreadyDecided",
                "Nội dung này đã được quyết định ở bước “%s” nên không sửa được nữa. Hãy ghi nội dung đúng ở bước tiếp theo, hoặc lập bản mới để trình lại."
                        .formatted(step));
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
