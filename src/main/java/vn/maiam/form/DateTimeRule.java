package vn.maiam.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** A day ({@code 2015-05-20}), a local time ({@code 23:50}) or both ({@code 2026-11-22T23:50}). */
class DateTimeRule implements FieldRule {

    /** The calendar of form-js goes back no further. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    @Override
    public Object emptyValue() {
        return null;
    }

    @Override
    public Object sanitise(FormField field, Object value, List<FieldOptions.Option> options) {
        return value instanceof String text && isReadable(field.subtype(), text) ? text : null;
    }

    @Override
    public Fault misfit(FormField field, Object value) {
        return new Fault(
                switch (field.subtype()) {
                    case "time" -> "notTime";
                    case "datetime" -> "notDateTime";
                    default -> "notDate";
                });
    }

    @Override
    public Optional<Fault> outOfReach(FormField field, Object value, LocalDate today) {
        String text = (String) value;
        if (!field.subtype().equals("time")) {
            LocalDate day = LocalDate.parse(text.substring(0, 10));
            if (day.isBefore(EARLIEST)) {
                return Optional.of(new Fault("tooLongAgo", "01/01/1900"));
            }
            if (field.disallowPassedDates() && day.isBefore(today)) {
                return Optional.of(new Fault("dayPassed"));
            }
        }
        return field.subtype().equals("date") || isChoosable(text, field.timeInterval())
                ? Optional.empty()
                : Optional.of(new Fault("offInterval", String.valueOf(field.timeInterval())));
    }

    private static boolean isChoosable(String text, int interval) {
        int minute = Integer.parseInt(text.substring(text.length() - 2));
        int hour = Integer.parseInt(text.substring(text.length() - 5, text.length() - 3));
        return (hour * 60 + minute) % interval == 0;
    }

    private static boolean isReadable(String subtype, String text) {
        try {
            switch (subtype) {
                case "time" -> LocalTime.parse(text);
                case "datetime" -> LocalDateTime.parse(text);
                default -> LocalDate.parse(text);
            }
            return text.length()
                    == switch (subtype) {
                        case "time" -> 5;
                        case "datetime" -> 16;
                        default -> 10;
                    };
        } catch (DateTimeException impossible) {
            return false;
        }
    }
}
