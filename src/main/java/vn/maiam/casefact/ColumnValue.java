package vn.maiam.casefact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** What stands in a form, as the column of a fact table takes it. */
final class ColumnValue {

    private static final int DAY = 10;

    private ColumnValue() {}

    /** @param value text as forms have it, or null */
    static Object of(String column, Object value, Instant recordedAt, ZoneId zone) {
        if (value == null) {
            return null;
        }
        String text = value.toString();
        if (column.endsWith("_at")) {
            return moment(text, recordedAt, zone).truncatedTo(ChronoUnit.MILLIS);
        }
        return column.endsWith("_on") || column.endsWith("_date") ? LocalDate.parse(text.substring(0, DAY)) : text;
    }

    /** A day without an hour counts until its end, so that nothing is early by it; but nothing happened after it was told. */
    private static Instant moment(String text, Instant recordedAt, ZoneId zone) {
        if (text.length() > DAY) {
            return LocalDateTime.parse(text).atZone(zone).toInstant();
        }
        Instant endOfDay =
                LocalDate.parse(text).plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
        return endOfDay.isBefore(recordedAt) ? endOfDay : recordedAt;
    }
}
