package vn.maiam.report;

import vn.maiam.workflow.FieldRefusal;

/** Somebody asks for a part of a report that there is not. */
public class ReportRefused extends FieldRefusal {

    private ReportRefused(int status, String type, String field, String sentence) {
        super(status, type, field, sentence);
    }

    public static ReportRefused wrong(String field, String sentence) {
        return new ReportRefused(400, "WrongChoice", field, sentence);
    }

    static ReportRefused unknownVersion(int number) {
        return new ReportRefused(
                404,
                "UnknownPart",
                "version",
                "Báo cáo này không có bản %d. Hãy chọn trong các bản đã gửi.".formatted(number));
    }

    static ReportRefused unknownTarget(String id) {
        return new ReportRefused(
                404,
                "UnknownPart",
                "target",
                "Báo cáo này không có chỉ tiêu %s. Hãy chọn trong bảng số liệu của báo cáo.".formatted(id));
    }
}
