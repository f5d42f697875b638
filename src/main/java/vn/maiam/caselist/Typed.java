package vn.maiam.caselist;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What was typed into the search, as it was typed. */
record Typed(
        @Size(max = 100, message = "Tên dài nhất 100 ký tự. Chỉ cần gõ họ, tên đệm hoặc tên.") String name,
        @Pattern(regexp = "|(19|20)[0-9]{2}", message = "Hãy nhập năm sinh bằng bốn chữ số, ví dụ 2015.")
                String birthYear,
        @Size(max = 40, message = "Mã hồ sơ dài nhất 40 ký tự, ví dụ 29956-2026-0001.") String code)
        implements Serializable {

    static final Typed NOTHING = new Typed("", "", "");

    Typed {
        name = stripped(name);
        birthYear = stripped(birthYear);
        code = stripped(code);
    }

    boolean isNothing() {
        return equals(NOTHING);
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }
}
