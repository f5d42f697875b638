package vn.maiam.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Counts a due time from its event. */
@Component
class Due {

    /** Day terms end with the office hours, not with the day: at midnight nobody can act on a reminder. */
    private static final LocalTime END_OF_OFFICE_HOURS = LocalTime.of(17, 0);

    private final WorkingDays workingDays;
    private final Clock clock;

    Due(WorkingDays workingDays, Clock clock) {
        this.workingDays = workingDays;
        this.clock = clock;
    }

    Instant of(DueTime row, Instant event) {
        LocalDate day = event.atZone(clock.getZone()).toLocalDate();
        return switch (row.unit()) {
            case HOURS -> event.plus(row.amount(), ChronoUnit.HOURS);
            case CALENDAR_DAYS -> endOf(day.plusDays(row.amount()));
            case WORKING_DAYS -> endOf(workingDays.after(day, row.amount()));
        };
    }

    private Instant endOf(LocalDate day) {
        return day.atTime(END_OF_OFFICE_HOURS).atZone(clock.getZone()).toInstant();
    }
}
