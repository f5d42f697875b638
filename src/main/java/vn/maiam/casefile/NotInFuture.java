package vn.maiam.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.FieldCheck;
import vn.maiam.workflow.Step;

/** {@code notInFuture}: a date or moment of something that has happened. */
@Component
class NotInFuture implements FieldCheck {

    private final Clock clock;

    NotInFuture(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notInFuture";
    }

    @Override
    public Optional<Objection> check(Step step, Object value) {
        return value instanceof String typed && isAhead(typed)
                ? Optional.of(new Objection(
                        "Thời điểm này chưa đến.", "Hãy nhập thời điểm đã xảy ra, không muộn hơn bây giờ."))
                : Optional.empty();
    }

    private boolean isAhead(String typed) {
        return typed.contains("T")
                ? LocalDateTime.parse(typed).isAfter(LocalDateTime.now(clock))
                : LocalDate.parse(typed).isAfter(LocalDate.now(clock));
    }
}
