package vn.maiam.register.child;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.FieldCheck;
import vn.maiam.workflow.Step;

/** {@code somethingChanges}, on where the child lives: a change that changes nothing is not recorded. */
@Component
class SomethingChanges implements FieldCheck {

    @Override
    public String name() {
        return "somethingChanges";
    }

    /** What else the form says is not known here. */
    @Override
    public Optional<Objection> check(Step step, Object value) {
        return Optional.empty();
    }

    @Override
    public Optional<Objection> check(Step step, Object value, Map<String, Object> beside) {
        boolean nothing = "stay".equals(value) && isEmpty(beside.get("begins")) && isEmpty(beside.get("ends"));
        return nothing
                ? Optional.of(
                        new Objection("Chưa ghi thay đổi nào.", "Hãy thêm diện, thôi diện, hoặc ghi nơi ở mới của em."))
                : Optional.empty();
    }

    private static boolean isEmpty(Object rows) {
        return !(rows instanceof List<?> list) || list.isEmpty();
    }
}
