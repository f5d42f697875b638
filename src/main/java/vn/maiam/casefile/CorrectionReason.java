package vn.maiam.casefile;

import java.util.List;
import java.util.Objects;
import vn.maiam.form.FormRefused;
import vn.maiam.form.Refusal;

/** Why somebody corrects a record: nobody does without saying so. */
public final class CorrectionReason {

    private static final int LONGEST = 2000;

    private CorrectionReason() {}

    /** @throws FormRefused if nothing was typed, or too much */
    public static String of(String typed) {
        String reason = Objects.toString(typed, "").strip();
        if (reason.isEmpty()) {
            throw refused("Chưa ghi lý do.", "Hãy ghi ngắn gọn nội dung cũ sai ở đâu.");
        }
        if (reason.length() > LONGEST) {
            throw refused("Lý do dài quá 2000 ký tự.", "Hãy ghi ngắn gọn hơn.");
        }
        return reason;
    }

    private static FormRefused refused(String reason, String remedy) {
        return new FormRefused(List.of(new Refusal("reason", "Lý do sửa", reason, remedy)));
    }
}
