package vn.maiam.casefile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.LegOpener;
import vn.maiam.workflow.Step;

/** Starts a leg beside the one of a case that the start form names, and lets lists name the child there, too. */
@Component
class LegOnCase implements LegOpener {

    private static final String CASE_CODE = "caseCode";

    private final Responsibility cases;

    LegOnCase(Responsibility cases) {
        this.cases = cases;
    }

    @Override
    public String kind() {
        return ON_CASE;
    }

    @Override
    public Set<String> supplies() {
        return Set.of(CASE_CODE, "label", "riskLevel");
    }

    @Override
    public Optional<String> unfit(LegStart start) {
        return start.form().field(CASE_CODE).isEmpty()
                ? Optional.of("biểu mẫu bắt đầu không mở hồ sơ nào (opens) thì phải có trường caseCode")
                : Optional.empty();
    }

    @Override
    public OpenedLeg open(Step step, LegStart start, Map<String, Object> content) {
        String code = (String) content.get(CASE_CODE);
        Map<String, Object> routing = new HashMap<>(cases.routing(code));
        routing.keySet().retainAll(supplies());
        return new OpenedLeg(code, code, routing);
    }
}
