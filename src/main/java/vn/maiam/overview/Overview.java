package vn.maiam.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.maiam.overview.ManagedUnits.Scope;
import vn.maiam.overview.OverviewView.Chosen;
import vn.maiam.overview.OverviewView.MonthFigures;
import vn.maiam.overview.OverviewView.Totals;
import vn.maiam.overview.WaitingReferrals.WaitingReferral;
import vn.maiam.workflow.Diagrams;
import vn.maiam.workflow.Diagrams.Diagram;
import vn.maiam.workflow.OpenWork;
import vn.maiam.workflow.WorkCounts.Cases;

/** All figures of one choice. Takes the same number of statements for one unit and for all units of the country. */
@Service
public class Overview {

    private final ManagedUnits units;
    private final Diagrams diagrams;
    private final OpenWork open;
    private final DiagramCounts places;
    private final LoadCounts loads;
    private final WaitingReferrals referrals;
    private final ClockCounts clocks;
    private final Clock clock;

    Overview(
            ManagedUnits units,
            Diagrams diagrams,
            OpenWork open,
            DiagramCounts places,
            LoadCounts loads,
            WaitingReferrals referrals,
            ClockCounts clocks,
            Clock clock) {
        this.units = units;
        this.diagrams = diagrams;
        this.open = open;
        this.places = places;
        this.loads = loads;
        this.referrals = referrals;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** @throws OverviewRefused if the person does not watch the unit, or the period cannot be */
    public OverviewView view(String person, Choice choice) {
        Scope scope = units.scope(person, choice.unit());
        Period period = period(choice);
        List<Diagram> newest = diagrams.newest();
        Names names = new Names(newest);
        List<WaitingReferral> waiting = referrals.of(scope);
        List<MonthFigures> months = clocks.of(scope.keys(), period, names);
        return new OverviewView(
                new Chosen(scope.chosen().key(), scope.chosen().name(), period.from(), period.to()),
                clock.instant(),
                totals(open.cases(scope.keys()), waiting, months),
                places.of(scope.keys(), period.span(), newest, names),
                loads.of(scope),
                WaitingReferrals.byOffice(waiting),
                months);
    }

    Period period(Choice choice) {
        return Period.of(choice.from(), choice.to(), LocalDate.now(clock), clock.getZone());
    }

    private static Totals totals(Cases cases, List<WaitingReferral> waiting, List<MonthFigures> months) {
        return new Totals(
                cases.open(),
                cases.overdue(),
                waiting.size(),
                months.stream().mapToLong(MonthFigures::kept).sum(),
                months.stream().mapToLong(MonthFigures::missed).sum());
    }

    /** What the page asks for, as it was sent; null for what is usual. */
    public record Choice(String unit, String from, String to) {}
}
