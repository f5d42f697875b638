package vn.maiam.plan;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/**
 * A report that is owed.
 *
 * @param id {@code 002-R1}
 * @param from who owes it: units of these levels, an office's sector, or the lead office
 * @param to who receives it; several for one report to two bodies
 * @param via the office that checks and passes on ("qua"); null if it goes straight
 * @param dueBefore the day before which it is due ("trước ngày 13/5" is 05-13: due at the end of 12/5); null until the
 *     lead office sets one
 * @param inclusive true if the day itself still counts (questions.md 17)
 * @param years in which it is owed; empty for none fixed
 * @param cutOff the last day of the year whose records it reports; null: the day it is due
 * @param daysAhead how many days before it is due the units get the task
 * @param contents {@code targets}, {@code activities}, {@code fund}, {@code difficulties} ...
 * @param consolidates ids of the obligations whose reports it is made of
 * @param assumed true where the plan does not name the recipient and the lead office is taken (questions.md 21)
 */
public record Obligation(
        String id,
        List<Party> from,
        List<Party> to,
        Party via,
        Frequency frequency,
        MonthDay dueBefore,
        boolean inclusive,
        List<Integer> years,
        MonthDay periodFrom,
        MonthDay cutOff,
        int daysAhead,
        String wording,
        List<String> contents,
        List<String> consolidates,
        boolean assumed,
        String note) {

    public enum Frequency {
        HALF_YEAR,
        ANNUAL,
        HALF_YEAR_AND_ANNUAL,
        ON_REQUEST,
        AS_REGULATED,
        UNSPECIFIED
    }

    /** @param content one of {@code contents}; a report of which the plan does not say what is in it has everything */
    public boolean asksFor(String content) {
        return contents.isEmpty() || contents.contains(content);
    }

    /** The same with a date: the day itself still counts. */
    public Obligation due(MonthDay day, List<Integer> inYears) {
        return due(day, true, inYears);
    }

    /** @param day null: the lead office sets one later; @param counts whether the day itself is still in time */
    Obligation due(MonthDay day, boolean counts, List<Integer> inYears) {
        return new Obligation(
                id,
                from,
                to,
                via,
                frequency,
                day,
                counts,
                inYears,
                periodFrom,
                cutOff,
                daysAhead,
                wording,
                contents,
                consolidates,
                assumed,
                note);
    }

    public Obligation worded(String otherwise) {
        return new Obligation(
                id,
                from,
                to,
                via,
                frequency,
                dueBefore,
                inclusive,
                years,
                periodFrom,
                cutOff,
                daysAhead,
                otherwise,
                contents,
                consolidates,
                assumed,
                note);
    }

    /** Every sector office of the level, each by itself ("các ngành"). */
    public static final String EVERY_SECTOR = "every";

    /** The last days on which the report is in time, one for each year; empty while no date is set. */
    public List<LocalDate> lastDays() {
        return dueBefore == null ? List.of() : years.stream().map(this::lastDay).toList();
    }

    /** The last day of that year on which the report is in time. */
    public LocalDate lastDay(int year) {
        LocalDate named = dueBefore.atYear(year);
        return inclusive ? named : named.minusDays(1);
    }

    /**
     * Whoever owes or receives a report.
     *
     * @param level {@code COMMUNE}, {@code DISTRICT}, {@code PROVINCE}, {@code NATIONAL}; below the issuer all units of
     *     the level, else the issuer's own area or the one above it that has the level
     * @param sector of the office, or {@link #EVERY_SECTOR}; null for the area's People's Committee
     * @param name as the plan says it
     */
    public record Party(String level, String sector, String name) {}
}
