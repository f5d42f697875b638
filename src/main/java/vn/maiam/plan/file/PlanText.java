package vn.maiam.plan.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text of a file: editors save Vietnamese in many encodings, and a wrong one must be noticed before names are garbled. */
final class PlanText {

    /** The longest source plan needs 60 KB; whatever is far longer is no plan. */
    static final int MOST_BYTES = 512 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private PlanText() {}

    static Optional<String> of(byte[] bytes, Findings findings) {
        if (bytes.length > MOST_BYTES) {
            findings.add(
                    1,
                    "Tệp lớn %d KB, quá mức %d KB cho một kế hoạch; hãy kiểm tra có phải đúng tệp kế hoạch không.",
                    bytes.length / 1024,
                    MOST_BYTES / 1024);
            return Optional.empty();
        }
        CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
        String text = chars.flip().toString();
        if (result.isError()) {
            findings.add(lineAfter(text), "Có ký tự không thuộc bảng mã UTF-8; hãy lưu lại tệp với bảng mã UTF-8.");
            return Optional.empty();
        }
        return Optional.of(text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1));
    }

    private static int lineAfter(String text) {
        return 1 + (int) text.chars().filter(c -> c == '\n').count();
    }
}
