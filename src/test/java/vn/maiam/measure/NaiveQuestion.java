package vn.maiam.measure;

import java.time.LocalDate;
import java.util.List;
import vn.maiam.plan.Target;

/** @param start first day, @param at last day, both counted */
record NaiveQuestion(Target target, String area, LocalDate start, LocalDate at) {

    List<String> filter(String name) {
        return target.filters().getOrDefault(name, List.of());
    }

    boolean has(String name) {
        return target.filters().containsKey(name);
    }

    boolean yes(String name) {
        return filter(name).equals(List.of("true"));
    }

    int number(String name) {
        return Integer.parseInt(filter(name).get(0));
    }

    boolean inPeriod(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(at);
    }

    /** Has not yet had the birthday on which it is as old as the limit; a child by law where the target has none. */
    boolean isYoung(LocalDate born) {
        int limit = has("age_below") ? number("age_below") : 16;
        return born == null ? !has("age_below") : born.until(at).getYears() < limit;
    }
}
