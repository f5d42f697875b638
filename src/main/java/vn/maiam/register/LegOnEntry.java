package vn.maiam.register;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.LegOpener;
import vn.maiam.workflow.Step;

/** Starts a leg on an entry that the start form names: an amendment of a plan. */
@Component
class LegOnEntry implements LegOpener {

    private static final String ENTRY_CODE = "entryCode";

    private final Entries entries;

    LegOnEntry(Entries entries) {
        this.entries = entries;
    }

    @Override
    public String kind() {
        return "onEntry";
    }

    @Override
    public Set<String> supplies() {
        return Set.of("caseCode", "label", "entryUnit");
    }

    @Override
    public Optional<String> unfit(LegStart start) {
        return start.form()
                        .field(ENTRY_CODE)
                        .filter(field -> field.required() && field.list() != null)
                        .isEmpty()
                ? Optional.of("biểu mẫu phải có trường bắt buộc entryCode, chọn trong một danh mục (list)")
                : Optional.empty();
    }

    @Override
    public OpenedLeg open(Step step, LegStart start, Map<String, Object> content) {
        String code = (String) content.get(ENTRY_CODE);
        return new OpenedLeg(code, code, entries.routing(code));
    }
}
