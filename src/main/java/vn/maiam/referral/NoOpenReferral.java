package vn.maiam.referral;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.FieldCheck;
import vn.maiam.workflow.Step;

/** A case is not closed while an office still works on a referral of it. */
@Component
class NoOpenReferral implements FieldCheck {

    private final ReferralRows rows;

    NoOpenReferral(ReferralRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "noOpenReferral";
    }

    @Override
    public Optional<Objection> check(Step step, Object value) {
        List<Referral> open = rows.open(step.caseCode());
        if (value == null || open.isEmpty()) {
            return Optional.empty();
        }
        String codes = open.stream().map(Referral::code).collect(Collectors.joining(", "));
        return Optional.of(new Objection(
                "Chưa thể kết thúc: còn %d phiếu chuyển gửi chưa xong (%s).".formatted(open.size(), codes),
                "Chọn chưa kết thúc để tiếp tục thăm trẻ; xác nhận kết quả hoặc thôi chuyển gửi rồi đề nghị lại."));
    }
}
