package vn.maiam.plan;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.FieldCheck;
import vn.maiam.workflow.Step;

/** {@code notRequestedFromAbove}: a plan that the unit above waits for is not given up. */
@Component
class OnlyOwnPlans implements FieldCheck {

    private final PlanRequests requests;

    OnlyOwnPlans(PlanRequests requests) {
        this.requests = requests;
    }

    @Override
    public String name() {
        return "notRequestedFromAbove";
    }

    @Override
    public Optional<Objection> check(Step step, Object value) {
        return "stop".equals(value) && requests.ofEntry(step.caseCode()).isPresent()
                ? Optional.of(new Objection(
                        "Kế hoạch này do cấp trên yêu cầu nên không bỏ được.", "Hãy sửa dự thảo hoặc trình ký."))
                : Optional.empty();
    }
}
