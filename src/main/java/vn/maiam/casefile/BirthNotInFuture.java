package vn.maiam.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.FieldCheck;
import vn.maiam.workflow.Step;

/** {@code birthNotInFuture}: a date or year of birth. */
@Component
class BirthNotInFuture implements FieldCheck {

    private final Clock clock;

    BirthNotInFuture(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "birthNotInFuture";
    }

    @Override
    public Optional<Objection> check(Step step, Object value) {
        return TypedBirth.of(value).earliest().isAfter(LocalDate.now(clock))
                ? Optional.of(new Objection(
                        "Trẻ không thể sinh sau ngày hôm nay.", "Hãy kiểm tra lại ngày, tháng, năm sinh của trẻ."))
                : Optional.empty();
    }
}
