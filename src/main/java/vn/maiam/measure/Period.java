package vn.maiam.measure;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * From when to when records count.
 *
 * @param start first day
 * @param at last day, and the day on which populations are taken
 */
record Period(LocalDate start, LocalDate at, ZoneId zone) {

    OffsetDateTime startsAt() {
        return moment(start);
    }

    /** The first moment that no longer counts. */
    OffsetDateTime until() {
        return moment(at.plusDays(1));
    }

    LocalDate yearStart() {
        LocalDate year = at.withDayOfYear(1);
        return year.isAfter(start) ? year : start;
    }

    OffsetDateTime yearStartsAt() {
        return moment(yearStart());
    }

    /** True if what this year alone has brought is another figure. */
    boolean beganBeforeThisYear() {
        return start.isBefore(at.withDayOfYear(1));
    }

    /** Whoever was born after this day has not yet turned so many years old at the end. */
    LocalDate bornAfter(int years) {
        return at.minusYears(years);
    }

    private OffsetDateTime moment(LocalDate day) {
        return day.atStartOfDay(zone).toOffsetDateTime();
    }
}
