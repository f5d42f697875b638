package vn.maiam.plan;

import java.util.List;
import vn.maiam.organisation.Problem;

/** A sound file was refused because its plan is here with another text. */
public final class PlanDiffers extends PlanRefused {

    PlanDiffers(String file, String code) {
        super(
                file,
                List.of(new Problem(
                        1,
                        "Kế hoạch “%s” đã được nhập với nội dung khác; muốn thay đổi, hãy dùng quy trình sửa đổi kế hoạch."
                                .formatted(code))));
    }
}
