package vn.maiam.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns what FEEL works out into what a form holds: text, whole or broken number, boolean, ISO date, list, map. */
class FeelValues {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    static Object plain(Object value) {
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof Temporal temporal) {
            return time(temporal);
        }
        if (value instanceof TemporalAmount) {
            return value.toString();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(FeelValues::plain).collect(ArrayList::new, List::add, List::addAll);
        }
        return value instanceof Map<?, ?> map ? map(map) : value;
    }

    private static Number number(Number number) {
        var exact = new BigDecimal(number.toString());
        if (exact.stripTrailingZeros().scale() > 0) {
            return exact.doubleValue();
        }
        long whole = exact.longValueExact();
        return whole == (int) whole ? (Number) (int) whole : (Number) whole;
    }

    private static String time(Temporal temporal) {
        if (temporal instanceof LocalDateTime local) {
            return MINUTES.format(local);
        }
        if (temporal instanceof ZonedDateTime zoned) {
            return MINUTES.format(zoned);
        }
        if (temporal instanceof OffsetDateTime offset) {
            return MINUTES.format(offset);
        }
        return temporal instanceof LocalTime time
                ? DateTimeFormatter.ofPattern("HH:mm").format(time)
                : temporal instanceof LocalDate date ? date.toString() : temporal.toString();
    }

    private static Map<String, Object> map(Map<?, ?> map) {
        Map<String, Object> plain = new LinkedHashMap<>();
        map.forEach((name, value) -> plain.put(name.toString(), plain(value)));
        return plain;
    }
}
