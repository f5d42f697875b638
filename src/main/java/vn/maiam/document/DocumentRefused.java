package vn.maiam.document;

import java.util.List;
import vn.maiam.form.FormRefused;
import vn.maiam.form.Refusal;

/** Why a file is not taken, and what to do instead. */
final class DocumentRefused {

    private static final String OTHER_FORM = "Hãy lưu tệp ở dạng PDF, DOCX, XLSX, JPEG hoặc PNG rồi tải lên lại.";

    private DocumentRefused() {}

    static FormRefused empty() {
        return of("Tệp rỗng.", "Hãy kiểm tra lại tệp trên máy.");
    }

    static FormRefused unknownEnding() {
        return of("Chỉ nhận tệp PDF, DOCX, XLSX, JPEG và PNG.", OTHER_FORM);
    }

    static FormRefused otherContent(String ending) {
        return of("Nội dung bên trong tệp không phải là loại mà đuôi ." + ending + " nói.", OTHER_FORM);
    }

    static FormRefused damaged() {
        return of(
                "Tệp bị hỏng hoặc chưa đầy đủ nên không mở được.", "Hãy mở thử tệp trên máy, lưu lại rồi tải lên lại.");
    }

    static FormRefused locked() {
        return of("Tệp có mật khẩu nên đồng nghiệp sẽ không mở được.", "Hãy bỏ mật khẩu của tệp rồi tải lên lại.");
    }

    static FormRefused macros() {
        return of("Tệp có chứa chương trình (macro).", "Hãy lưu lại thành tệp không có macro, hoặc xuất ra PDF.");
    }

    static FormRefused inflates() {
        return of("Tệp giải nén ra quá lớn, có thể gây hại cho máy chủ.", "Hãy xuất tệp ra PDF rồi tải lên.");
    }

    static FormRefused tooManyPixels(int millions) {
        return of("Ảnh lớn hơn " + millions + " triệu điểm ảnh.", "Hãy chụp hoặc lưu lại ảnh ở cỡ nhỏ hơn.");
    }

    static FormRefused unknownPaper() {
        return new FormRefused(List.of(new Refusal(
                "paper",
                "Văn bản",
                "Hồ sơ này không có văn bản đó.",
                "Hãy tải lại trang rồi chọn văn bản trong danh sách.")));
    }

    private static FormRefused of(String reason, String remedy) {
        return new FormRefused(List.of(new Refusal("file", "Tệp", reason, remedy)));
    }
}
