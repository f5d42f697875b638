package vn.maiam.register;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.maiam.page.ListAddress;

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
        return ListAddress.of(path, parameters(), number);
    }

    int pageNumber() {
        return ListAddress.number(page);
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
