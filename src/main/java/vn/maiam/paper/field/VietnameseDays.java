package vn.maiam.paper.field;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Days and hours as administrative papers write them (Decree 30/2020/NĐ-CP, Annex I, section II.4). */
final class VietnameseDays {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter SHORT_MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private VietnameseDays() {}

    /** Days below 10 and the months 1 and 2 have a zero in front, so that nobody can put another figure there. */
    static String inFull(LocalDate day) {
        String month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : "" + day.getMonthValue();
        return "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(), month, day.getYear());
    }

    static String inFull(LocalDateTime moment) {
        return timeOf(moment) + ", " + inFull(moment.toLocalDate());
    }

    static String timeOf(LocalDateTime moment) {
        return "%02d giờ %02d phút".formatted(moment.getHour(), moment.getMinute());
    }

    static String inShort(LocalDate day) {
        return SHORT.format(day);
    }

    static String inShort(LocalDateTime moment) {
        return SHORT_MOMENT.format(moment);
    }
}
