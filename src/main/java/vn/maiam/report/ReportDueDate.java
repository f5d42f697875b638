package vn.maiam.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.FieldCheck;
import vn.maiam.workflow.Step;

/** {@code reportDueDate}: a day on which a report can still be sent in time. */
@Component
class ReportDueDate implements FieldCheck {

    private final Clock clock;

    ReportDueDate(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "reportDueDate";
    }

    @Override
    public Optional<Objection> check(Step step, Object value) {
        return value instanceof String day && LocalDate.parse(day).isBefore(LocalDate.now(clock))
                ? Optional.of(new Objection("Ngày này đã qua.", "Hãy chọn hôm nay hoặc một ngày sau hôm nay."))
                : Optional.empty();
    }
}
