package vn.maiam.proposal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.OptionList;
import vn.maiam.workflow.Step;

/** What the labour office may do with a proposal; only where there is an office above may it be passed up. */
@Component
class ProposalDecisions implements OptionList {

    private static final Option TAKE_OVER = new Option("takeOver", "Tiếp nhận, trình Chủ tịch ký gửi");
    private static final Option PASS_UP = new Option("passUp", "Chuyển cơ quan lao động cấp trên");
    private static final Option REJECT = new Option("reject", "Không tiếp nhận");

    private final CollectingArea areas;

    ProposalDecisions(CollectingArea areas) {
        this.areas = areas;
    }

    @Override
    public String name() {
        return "proposalDecisions";
    }

    @Override
    public List<Option> options(Step step) {
        return areas.above(step.unitKey()).isPresent()
                ? List.of(TAKE_OVER, PASS_UP, REJECT)
                : List.of(TAKE_OVER, REJECT);
    }

    @Override
    public Optional<String> label(String value) {
        return Stream.of(TAKE_OVER, PASS_UP, REJECT)
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst();
    }
}
