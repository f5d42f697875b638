package vn.maiam.overview;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.maiam.overview.OverviewView.ClockFigures;
import vn.maiam.overview.OverviewView.MonthFigures;
import vn.maiam.workflow.PastWork;
import vn.maiam.workflow.WorkCounts.Clocks;

/** Due times kept and missed, by the month in which they fell. */
@Component
class ClockCounts {

    private final PastWork past;

    ClockCounts(PastWork past) {
        this.past = past;
    }

    List<MonthFigures> of(Collection<String> units, Period period, Names names) {
        List<YearMonth> months = period.months();
        List<Clocks> clocks =
                past.clocks(units, months.stream().map(period::within).toList());
        return IntStream.range(0, months.size())
                .mapToObj(at -> figures(
                        months.get(at),
                        clocks.stream().filter(clock -> clock.period() == at).toList(),
                        names))
                .toList();
    }

    private static MonthFigures figures(YearMonth month, List<Clocks> clocks, Names names) {
        return new MonthFigures(
                month.toString(),
                clocks.stream().mapToLong(Clocks::kept).sum(),
                clocks.stream().mapToLong(Clocks::missed).sum(),
                clocks.stream()
                        .map(clock -> new ClockFigures(
                                clock.place().process(),
                                clock.place().activity(),
                                names.full(clock.place()),
                                clock.kept(),
                                clock.missed()))
                        .sorted(Comparator.comparing(ClockFigures::name))
                        .toList());
    }
}
