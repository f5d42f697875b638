package vn.maiam.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates that stay as far from today as they are meant to be: {@code today-P3D}, {@code today-P3D 09:30}, {@code now-PT2H}. */
final class DemoDates {

    private static final Pattern TIME = Pattern.compile("(today|now)(?:([+-])(P\\w+))?(?: (\\d\\d:\\d\\d))?");

    private final LocalDateTime now;

    DemoDates(Clock clock) {
        this.now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
    }

    /** The value as a form holds it; anything but such a date is left alone. */
    Object written(Object value) {
        Matcher time = TIME.matcher(value.toString());
        return time.matches() ? written(time) : value;
    }

    private String written(Matcher time) {
        if (time.group(1).equals("now")) {
            return moved(now, time, Duration::parse).toString();
        }
        LocalDate day = moved(now.toLocalDate(), time, Period::parse);
        return time.group(4) == null
                ? day.toString()
                : day.atTime(LocalTime.parse(time.group(4))).toString();
    }

    @SuppressWarnings("unchecked")
    private static <T extends Temporal> T moved(
            T from, Matcher time, java.util.function.Function<String, TemporalAmount> read) {
        if (time.group(3) == null) {
            return from;
        }
        TemporalAmount amount = read.apply(time.group(3));
        return (T) (time.group(2).equals("+") ? from.plus(amount) : from.minus(amount));
    }
}
