package vn.maiam.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.maiam.measure.Figure;
import vn.maiam.measure.Figure.State;
import vn.maiam.plan.Target;
import vn.maiam.plan.Target.Quality;
import vn.maiam.workflow.OptionList;
import vn.maiam.workflow.Step;

/**
 * The targets that a value may be entered for: those that the plan itself has declared or estimated, those that cannot be
 * counted, and, once the records are closed, all, as the rest of the year can only be estimated (questions.md 18).
 */
@Component
class TargetsToEnter implements OptionList {

    private final UnitReportRows reports;
    private final RoundRows rounds;
    private final DraftReports drafts;
    private final Counting counting;
    private final Clock clock;

    TargetsToEnter(UnitReportRows reports, RoundRows rounds, DraftReports drafts, Counting counting, Clock clock) {
        this.reports = reports;
        this.rounds = rounds;
        this.drafts = drafts;
        this.counting = counting;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "targetsToEnter";
    }

    @Override
    public List<Option> options(Step step) {
        return round(step).map(round -> options(step.caseCode(), round)).orElse(List.of());
    }

    private Optional<Round> round(Step step) {
        return reports.find(step.caseCode())
                .map(report -> rounds.get(report.roundId()))
                .or(() -> rounds.find(step.caseCode()));
    }

    private List<Option> options(String code, Round round) {
        boolean closed =
                round.asOf().isBefore(round.dueOn()) && LocalDate.now(clock).isAfter(round.asOf());
        Map<String, Figure> figures = drafts.figures(code).stream()
                .map(DraftFigure::figure)
                .collect(Collectors.toMap(Figure::targetId, figure -> figure));
        return counting.targets(round).stream()
                .filter(target -> closed || asksForIt(target, figures.get(target.id())))
                .map(target -> new Option(target.id(), target.wording()))
                .toList();
    }

    private static boolean asksForIt(Target target, Figure figure) {
        return target.quality() != Quality.COUNTED
                || figure != null && (figure.state() == State.NO_DATA || figure.state() == State.NOT_COMPUTABLE);
    }
}
