package vn.maiam.register.child;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.FieldCheck;
import vn.maiam.workflow.Step;

/** {@code notBeforeRequest}: nothing is promised or decided before it was requested ({@code requestedOn} in the same form). */
@Component
class NotBeforeRequest implements FieldCheck {

    @Override
    public String name() {
        return "notBeforeRequest";
    }

    /** Without the request there is nothing to compare. */
    @Override
    public Optional<Objection> check(Step step, Object value) {
        return Optional.empty();
    }

    @Override
    public Optional<Objection> check(Step step, Object value, Map<String, Object> beside) {
        return beside.get("requestedOn") instanceof String requested
                        && value.toString().compareTo(requested) < 0
                ? Optional.of(new Objection(
                        "Ngày này trước ngày nhận hồ sơ.", "Hãy nhập ngày nhận hồ sơ hoặc một ngày sau đó."))
                : Optional.empty();
    }
}
