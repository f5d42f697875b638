package vn.maiam.workflow.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Date;
import vn.maiam.workflow.ProcessFacade;

/** The limits of today, where the offices are and not where the server is, for the lists of tasks. No diagram calls it. */
@ProcessFacade("today")
public class TodayFacade {

    private final Clock clock;

    TodayFacade(Clock clock) {
        this.clock = clock;
    }

    /** This moment. */
    public Date now() {
        return Date.from(clock.instant());
    }

    /** The last moment of yesterday: everything later than it is of today. */
    public Date eve() {
        return Date.from(startOf(today()).minusNanos(1_000_000).toInstant());
    }

    /** The first moment of tomorrow: everything earlier than it is of today. */
    public Date tomorrow() {
        return Date.from(startOf(today().plusDays(1)).toInstant());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private ZonedDateTime startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone());
    }
}
