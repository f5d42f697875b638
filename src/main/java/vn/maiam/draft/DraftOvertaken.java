package vn.maiam.draft;

import vn.maiam.workflow.WordedRefusal;

/** Somebody saves over a draft that he has not seen. */
class DraftOvertaken extends RuntimeException implements WordedRefusal {

    DraftOvertaken() {
        super("Biểu mẫu này đã được nhập tiếp ở một cửa sổ khác. Nội dung ở cửa sổ này chưa được lưu nháp;"
                + " hãy chọn giữ nội dung nào.");
    }

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String type() {
        return "DraftOvertaken";
    }
}
