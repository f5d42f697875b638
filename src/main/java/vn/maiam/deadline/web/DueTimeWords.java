package vn.maiam.deadline.web;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import vn.maiam.deadline.CountsFrom;
import vn.maiam.deadline.DueTime;
import vn.maiam.deadline.TimeUnit;
import vn.maiam.organisation.People;
import vn.maiam.organisation.Person;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;
import vn.maiam.workflow.StepNames;

/** Puts rows of the table into words. */
@Component
class DueTimeWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final StepNames steps;
    private final Units units;
    private final People people;
    private final Clock clock;

    DueTimeWords(StepNames steps, Units units, People people, Clock clock) {
        this.steps = steps;
        this.units = units;
        this.people = people;
        this.clock = clock;
    }

    DueTimeView of(DueTime row) {
        return new DueTimeView(
                row.id(),
                row.step().equals(DueTime.ANY) ? "Mọi bước chưa có thời hạn riêng" : steps.of(row.step()),
                risk(row.riskLevel()),
                row.amount(),
                unit(row.unit()),
                event(row.countsFrom()),
                row.isGeneral() ? "Mọi đơn vị" : nameOfUnit(row.unitKey()),
                row.isGeneral(),
                row.source(),
                day(row.validFrom()),
                day(row.validTo()),
                row.changedBy() == null ? "Hệ thống" : nameOf(row.changedBy()),
                nameOf(row.endedBy()));
    }

    private static String risk(String level) {
        return switch (level) {
            case "high" -> "Cao";
            case "medium" -> "Trung bình";
            case "low" -> "Thấp";
            case DueTime.ANY -> "Mọi mức";
            default -> level;
        };
    }

    private static String unit(TimeUnit unit) {
        return switch (unit) {
            case HOURS -> "giờ";
            case CALENDAR_DAYS -> "ngày";
            case WORKING_DAYS -> "ngày làm việc";
        };
    }

    private static String event(CountsFrom event) {
        return switch (event) {
            case RECEIVED -> "lúc nhận được thông tin";
            case STEP -> "lúc có việc";
        };
    }

    private String nameOfUnit(String unitKey) {
        return units.find(unitKey).map(Unit::name).orElse(unitKey);
    }

    private String nameOf(String personId) {
        return personId == null ? null : people.find(personId).map(Person::name).orElse(personId);
    }

    private String day(Instant moment) {
        return moment == null ? null : DAY.format(moment.atZone(clock.getZone()));
    }
}
