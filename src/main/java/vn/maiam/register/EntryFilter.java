package vn.maiam.register;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What a browser sent of what a register is searched by. None of it says anything about a child, so it may stand in an
 * address; what was typed is kept by the session under a number.
 *
 * @param unit key of a unit, with all below it
 * @param from the first day, as the browser writes it
 * @param state {@code open|closed}
 */
record EntryFilter(String unit, String from, String to, String state, String typed, String page) {

    EntryFilter {
        page = page == null ? "1" : page;
    }

    EntryFilter withTyped(String number) {
        return new EntryFilter(unit, from, to, state, number, "1");
    }

    public boolean isNothing() {
        return parameters().isEmpty();
    }

    /** Why the days cannot be searched by; null where they can. */
    public String fault() {
        if (!isDayOrNothing(from) || !isDayOrNothing(to)) {
            return "Ngày chưa đúng. Hãy nhập ngày, tháng, năm, ví dụ 15/01/2026.";
        }
        boolean backwards =
                day(from).flatMap(first -> day(to).map(first::isAfter)).orElse(false);
        return backwards ? "“Từ ngày” phải trước hoặc bằng “Đến ngày”." : null;
    }

    Optional<LocalDate> firstDay() {
        return day(from);
    }

    Optional<LocalDate> lastDay() {
        return day(to);
    }

    Boolean open() {
        return "open".equals(state) ? Boolean.TRUE : "closed".equals(state) ? Boolean.FALSE : null;
    }

    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("unit", unit);
        parameters.put("from", from);
        parameters.put("to", to);
        parameters.put("state", state);
        parameters.put("typed", typed);
        parameters.values().removeIf(value -> value == null || value.isBlank());
        return parameters;
    }

    /** Where another page of the same list is. */
    public String address(String path, int number) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        parameters().forEach((name, value) -> address.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8)));
        return address.queryParam("page", number).toUriString();
    }

    /** Counted from 1; 1 for anything that is no number. */
    int pageNumber() {
        return page.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(page) : 1;
    }

    private static boolean isDayOrNothing(String text) {
        return text == null || text.isBlank() || day(text).isPresent();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
