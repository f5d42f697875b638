package vn.maiam.document;

import org.springframework.util.unit.DataSize;
import vn.maiam.workflow.WordedRefusal;

/** The file is larger than any document may be. */
public class DocumentTooLarge extends RuntimeException implements WordedRefusal {

    public DocumentTooLarge(DataSize largest) {
        super("Tệp lớn hơn " + largest.toMegabytes()
                + " MB nên không được nhận. Hãy giảm cỡ ảnh, quét ở độ phân giải thấp hơn hoặc chia thành nhiều tệp.");
    }

    @Override
    public int status() {
        return 413;
    }

    @Override
    public String type() {
        return "DocumentTooLarge";
    }
}
