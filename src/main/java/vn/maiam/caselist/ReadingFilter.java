package vn.maiam.caselist;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Which lines of the log are asked for. It stands in the address: it is about codes and officers, not about children.
 *
 * @param kind {@code lists} for lists of names, {@code entries} for entries of registers, else for files
 * @param code the beginning of the code of a file or an entry
 * @param person words of an officer's name, with or without marks
 * @param from first day, {@code 2026-11-22}
 * @param to last day
 * @param before only lines older than this number
 */
record ReadingFilter(String kind, String code, String person, String from, String to, String before) {

    static final int LONGEST_TEXT = 100;

    ReadingFilter {
        kind = "lists".equals(kind) || "entries".equals(kind) ? kind : "files";
        code = text(code);
        person = text(person);
        from = text(from);
        to = text(to);
        before = before != null && before.matches("[0-9]{1,18}") ? before : "";
    }

    boolean isOfLists() {
        return kind.equals("lists");
    }

    boolean isOfEntries() {
        return kind.equals("entries");
    }

    /** @return a sentence on what cannot be understood; null if everything can */
    public String fault() {
        if (!isDay(from) || !isDay(to)) {
            return "Ngày chưa đúng. Hãy nhập theo dạng năm-tháng-ngày, ví dụ 2026-11-22, hoặc chọn trên lịch.";
        }
        return code.length() > LONGEST_TEXT || person.length() > LONGEST_TEXT
                ? "Mã hồ sơ và tên người xem dài nhất 100 ký tự."
                : null;
    }

    public boolean isNothing() {
        return code.isEmpty() && person.isEmpty() && from.isEmpty() && to.isEmpty();
    }

    /** @return null where no day was named */
    Instant start(Clock clock) {
        return from.isEmpty() ? null : midnight(LocalDate.parse(from), clock);
    }

    /** The end of the last day; null where none was named. */
    Instant end(Clock clock) {
        return to.isEmpty() ? null : midnight(LocalDate.parse(to).plusDays(1), clock);
    }

    long beforeNumber() {
        return before.isEmpty() ? Long.MAX_VALUE : Long.parseLong(before);
    }

    /** Where the older lines of the same log are. */
    public String older(String path, long number) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("kind", kind);
        parameters.put("code", code);
        parameters.put("person", person);
        parameters.put("from", from);
        parameters.put("to", to);
        parameters.values().removeIf(String::isEmpty);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        parameters.forEach((name, value) -> address.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8)));
        return address.queryParam("before", number).toUriString();
    }

    private static Instant midnight(LocalDate day, Clock clock) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private static boolean isDay(String text) {
        try {
            return text.isEmpty() || LocalDate.parse(text).getYear() < 10_000;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static String text(String text) {
        return text == null ? "" : text.strip();
    }
}
