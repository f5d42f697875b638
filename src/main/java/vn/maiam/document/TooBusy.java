package vn.maiam.document;

import vn.maiam.workflow.WordedRefusal;

/** Too many documents are being opened at this moment. */
class TooBusy extends RuntimeException implements WordedRefusal {

    TooBusy() {
        super("Máy chủ đang xử lý nhiều tài liệu cùng lúc. Hãy thử lại sau ít phút.");
    }

    @Override
    public int status() {
        return 503;
    }

    @Override
    public String type() {
        return "TooBusy";
    }
}
