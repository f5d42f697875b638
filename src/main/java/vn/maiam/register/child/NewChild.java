package vn.maiam.register.child;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.maiam.casefile.FoldedName;
import vn.maiam.workflow.FieldCheck;
import vn.maiam.workflow.Step;

/**
 * {@code newChild}, on the name: the commune has no child yet with this name, sex and birth date, by a case or an entry.
 * Whoever has compared them and found another child ticks {@code otherChild}.
 */
@Component
class NewChild implements FieldCheck {

    private final ChildrenOfACommune children;

    NewChild(ChildrenOfACommune children) {
        this.children = children;
    }

    @Override
    public String name() {
        return "newChild";
    }

    /** The name alone says nothing. */
    @Override
    public Optional<Objection> check(Step step, Object value) {
        return Optional.empty();
    }

    @Override
    public Optional<Objection> check(Step step, Object value, Map<String, Object> beside) {
        if (Boolean.TRUE.equals(beside.get("otherChild"))
                || !(beside.get("sex") instanceof String sex)
                || !(beside.get("birthDate") instanceof String born)) {
            return Optional.empty();
        }
        return children.whereKnown(
                        FoldedName.of(value.toString()), sex, LocalDate.parse(born), step.unitKey(), step.caseCode())
                .map(
                        code -> new Objection(
                                "Xã đã có một em cùng họ tên, giới tính và ngày sinh: %s.".formatted(code),
                                "Nếu là em ấy, hãy chọn “Đã có hồ sơ: chọn em”; nếu đã đối chiếu và là trẻ khác, hãy đánh dấu “đây là trẻ khác”."));
    }
}
