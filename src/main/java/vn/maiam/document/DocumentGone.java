package vn.maiam.document;

import vn.maiam.workflow.WordedRefusal;

/** There is no such document, or no such page of it. */
public class DocumentGone extends RuntimeException implements WordedRefusal {

    public DocumentGone() {
        super("Không có tài liệu này. Hãy tải lại danh sách tài liệu.");
    }

    @Override
    public int status() {
        return 404;
    }

    @Override
    public String type() {
        return "DocumentGone";
    }
}
