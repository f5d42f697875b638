package vn.maiam.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.FieldCheck;
import vn.maiam.workflow.Step;

/** {@code ageUnder16}: a date or year of birth of a child (Law on Children 2016, Article 1). A doubt is in the child's favour. */
@Component
class AgeUnder16 implements FieldCheck {

    private final Clock clock;

    AgeUnder16(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "ageUnder16";
    }

    @Override
    public Optional<Objection> check(Step step, Object value) {
        LocalDate latest16thBirthday = TypedBirth.of(value).latest().plusYears(16);
        return latest16thBirthday.isAfter(LocalDate.now(clock))
                ? Optional.empty()
                : Optional.of(
                        new Objection(
                                "Theo ngày sinh này, người được báo tin đã đủ 16 tuổi.",
                                "Hãy kiểm tra lại ngày sinh; nếu đúng là đã đủ 16 tuổi, hãy hướng dẫn đến dịch vụ cho người lớn."));
    }
}
