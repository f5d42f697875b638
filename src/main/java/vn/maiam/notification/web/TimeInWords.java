package vn.maiam.notification.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** Due times as people say them. */
@Component
class TimeInWords {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");

    private final Clock clock;

    TimeInWords(Clock clock) {
        this.clock = clock;
    }

    /** "17:00 ngày 24/11/2026". */
    public String moment(Instant at) {
        return MOMENT.format(at.atZone(clock.getZone()));
    }

    /** "còn 5 giờ 20 phút", "quá hạn 2 ngày 3 giờ". */
    public String left(Instant due) {
        Duration left = Duration.between(clock.instant(), due);
        return left.isNegative() || left.isZero() ? "quá hạn " + words(left.negated()) : "còn " + words(left);
    }

    /** The two largest parts; less than a minute is one. */
    private static String words(Duration time) {
        if (time.toDays() > 0) {
            return time.toDays() + " ngày" + part(time.toHoursPart(), " giờ");
        }
        if (time.toHours() > 0) {
            return time.toHours() + " giờ" + part(time.toMinutesPart(), " phút");
        }
        return Math.max(1, time.toMinutes()) + " phút";
    }

    private static String part(int amount, String unit) {
        return amount == 0 ? "" : " " + amount + unit;
    }
}
