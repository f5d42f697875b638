package vn.maiam.overview;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import vn.maiam.workflow.PastWork.Span;

/** Days from the first to the last, both included, in Vietnam. */
public record Period(LocalDate from, LocalDate to, ZoneId zone) {

    static final int USUAL_DAYS = 90;

    /** Longer ones would make the chart of months unreadable. */
    private static final int MOST_YEARS = 5;

    /** @param from {@code 2026-08-24}; null or empty for the usual period */
    static Period of(String from, String to, LocalDate today, ZoneId zone) {
        LocalDate last = read("to", to, today);
        LocalDate first = read("from", from, last.minusDays(USUAL_DAYS - 1L));
        if (last.isBefore(first)) {
            throw OverviewRefused.wrong("to", "Ngày cuối phải từ ngày đầu trở đi. Hãy chọn lại.");
        }
        if (first.plusYears(MOST_YEARS).isBefore(last)) {
            throw OverviewRefused.wrong(
                    "from", "Kỳ dài nhất là %d năm. Hãy chọn ngày đầu gần hơn.".formatted(MOST_YEARS));
        }
        return new Period(first, last, zone);
    }

    Span span() {
        return span(from, to.plusDays(1));
    }

    List<YearMonth> months() {
        YearMonth last = YearMonth.from(to);
        return Stream.iterate(YearMonth.from(from), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    /** As much of the month as lies within. */
    Span within(YearMonth month) {
        LocalDate first = month.atDay(1).isBefore(from) ? from : month.atDay(1);
        LocalDate after = month.atEndOfMonth().isAfter(to)
                ? to.plusDays(1)
                : month.plusMonths(1).atDay(1);
        return span(first, after);
    }

    private Span span(LocalDate first, LocalDate after) {
        return new Span(
                first.atStartOfDay(zone).toInstant(), after.atStartOfDay(zone).toInstant());
    }

    private static LocalDate read(String field, String text, LocalDate otherwise) {
        if (text == null || text.isEmpty()) {
            return otherwise;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() < 2000 || day.getYear() > 2200) {
                throw OverviewRefused.wrong(field, "Năm phải từ 2000 đến 2200. Hãy chọn lại ngày.");
            }
            return day;
        } catch (DateTimeParseException e) {
            throw OverviewRefused.wrong(field, "Đây không phải là một ngày. Hãy chọn lại ngày.");
        }
    }
}
