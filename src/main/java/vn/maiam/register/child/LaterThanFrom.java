package vn.maiam.register.child;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.FieldCheck;
import vn.maiam.workflow.Step;

/** {@code laterThanFrom}: the first day on which something no longer holds comes after the field {@code from} of its row. */
@Component
class LaterThanFrom implements FieldCheck {

    @Override
    public String name() {
        return "laterThanFrom";
    }

    /** Without a beginning there is nothing to compare. */
    @Override
    public Optional<Objection> check(Step step, Object value) {
        return Optional.empty();
    }

    @Override
    public Optional<Objection> check(Step step, Object value, Map<String, Object> beside) {
        return beside.get("from") instanceof String from && value.toString().compareTo(from) <= 0
                ? Optional.of(new Objection(
                        "Ngày kết thúc không sau ngày bắt đầu.",
                        "Hãy nhập ngày đầu tiên không còn thuộc diện, hoặc để trống nếu vẫn còn."))
                : Optional.empty();
    }
}
