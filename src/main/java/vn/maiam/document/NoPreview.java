package vn.maiam.document;

import vn.maiam.workflow.WordedRefusal;

/** A page of a PDF cannot be drawn here. */
class NoPreview extends RuntimeException implements WordedRefusal {

    NoPreview() {
        super("Không xem trước được trang này. Hãy tải tài liệu về máy để xem.");
    }

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String type() {
        return "NoPreview";
    }
}
