package vn.maiam.caselist;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/** When the next work of a case is due. Each moment is in one of them only. */
enum DueWhen {
    OVERDUE("work.due < :now"),
    TODAY("work.due >= :now AND work.due < :tomorrow"),
    WEEK("work.due >= :tomorrow AND work.due < :weekEnd"),
    LATER("work.due >= :weekEnd"),
    NONE("work.due IS NULL AND file.status = 'open'");

    /** In SQL, over {@code work.due} and the moments below. */
    final String sql;

    DueWhen(String sql) {
        this.sql = sql;
    }

    static Instant tomorrow(Clock clock) {
        return midnight(clock, 1).toInstant();
    }

    /** The end of the seventh day from today. */
    static Instant weekEnd(Clock clock) {
        return midnight(clock, 7).toInstant();
    }

    private static ZonedDateTime midnight(Clock clock, int days) {
        return LocalDate.now(clock).plusDays(days).atStartOfDay(clock.getZone());
    }
}
