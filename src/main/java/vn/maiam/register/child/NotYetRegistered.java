package vn.maiam.register.child;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.FieldCheck;
import vn.maiam.workflow.Step;

/** {@code notYetRegistered}: a known child who does not stand on the commune's register yet. */
@Component
class NotYetRegistered implements FieldCheck {

    private final ChildrenOfACommune children;

    NotYetRegistered(ChildrenOfACommune children) {
        this.children = children;
    }

    @Override
    public String name() {
        return "notYetRegistered";
    }

    @Override
    public Optional<Objection> check(Step step, Object value) {
        return children.entryOf(Long.parseLong(value.toString()), step.unitKey(), step.caseCode())
                .map(code -> new Objection(
                        "Em này đã có trong danh sách trẻ em của xã: %s.".formatted(code),
                        "Hãy ghi thay đổi ở “Cập nhật diện của trẻ”."));
    }
}
