package vn.maiam.dispatch;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.FieldCheck;
import vn.maiam.workflow.Step;

/** {@code atLeastOneUnit}, on a list of the units that something is sent to: what is sent to nobody would wait for ever. */
@Component
class AtLeastOneUnit implements FieldCheck {

    @Override
    public String name() {
        return "atLeastOneUnit";
    }

    @Override
    public Optional<Objection> check(Step step, Object value) {
        return value instanceof List<?> rows && rows.isEmpty()
                ? Optional.of(new Objection("Chưa giao cho đơn vị nào.", "Hãy thêm ít nhất một đơn vị thực hiện."))
                : Optional.empty();
    }
}
