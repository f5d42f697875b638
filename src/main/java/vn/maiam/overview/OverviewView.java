package vn.maiam.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The page's figures for one choice of unit and period. What is open is of this moment, what is done is of the period.
 *
 * @param at when it was counted
 */
public record OverviewView(
        Chosen chosen,
        Instant at,
        Totals totals,
        List<DiagramFigures> diagrams,
        Load load,
        List<OfficeFigures> referrals,
        List<MonthFigures> months) {

    public record Chosen(String unit, String unitName, LocalDate from, LocalDate to) {}

    public record Totals(long open, long overdue, long unanswered, long kept, long missed) {}

    /** @param definitionId of the newest version, whose picture is shown */
    public record DiagramFigures(String process, String name, String definitionId, List<PlaceFigures> places) {}

    /**
     * @param activity the element in the diagram
     * @param stage a diagram of its own, else a step
     * @param medianDays null if none was done in the period
     */
    public record PlaceFigures(
            String activity, String name, boolean stage, long open, long overdue, long done, Double medianDays) {}

    /** @param line how many cases an officer carries at most; null if no rule says so */
    public record Load(Integer line, String source, List<UnitFigures> units, List<PersonFigures> people) {}

    /** @param officers who carry cases there, today; 0 at an office, where no line holds */
    public record UnitFigures(
            String unit, String name, long open, long overdue, long untaken, long officers, Double perOfficer) {}

    public record PersonFigures(String person, String name, long open, long overdue) {}

    public record OfficeFigures(String office, String name, long unanswered, long overdue, Instant oldest) {}

    /** @param month {@code 2026-11} */
    public record MonthFigures(String month, long kept, long missed, List<ClockFigures> steps) {}

    public record ClockFigures(String process, String activity, String name, long kept, long missed) {}
}
