package vn.maiam.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** Dates as people read them here. */
public final class VietnameseDate {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private VietnameseDate() {}

    public static String of(Instant moment, Clock clock) {
        return moment == null ? null : of(moment.atZone(clock.getZone()).toLocalDateTime());
    }

    static String day(Instant moment, Clock clock) {
        return DATE.format(moment.atZone(clock.getZone()));
    }

    static String of(LocalDateTime moment) {
        return MOMENT.format(moment);
    }

    public static String of(LocalDate day) {
        return DATE.format(day);
    }

    /** @param iso {@code 2015-05-20} or {@code 2026-11-22T23:50}; anything else, like a time of day, stays as it is */
    public static String of(String iso) {
        try {
            return iso.contains("T") ? of(LocalDateTime.parse(iso)) : of(LocalDate.parse(iso));
        } catch (DateTimeParseException other) {
            return iso;
        }
    }
}
