package vn.maiam.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.maiam.measure.Figure;
import vn.maiam.measure.Figure.State;
import vn.maiam.plan.Plan;
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
    private final ReportedPlans plans;
    private final Clock clock;

    TargetsToEnter(UnitReportRows reports, RoundRows rounds, DraftReports drafts, ReportedPlans plans, Clock clock) {
        this.reports = reports;
        this.rounds = rounds;
        this.drafts = drafts;
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "targetsToEnter";
    }

    @Override
    public List<Option> options(Step step) {
        return reports.find(step.caseCode())
                .map(this::ofUnit)
                .or(() -> rounds.find(step.caseCode()).map(this::consolidated))
                .orElse(List.of());
    }

    private List<Option> ofUnit(OwedReport report) {
        Round round = rounds.get(report.roundId());
        return options(report.code(), round, plans.asked(round, report.unitKey(), report.ownPlan()));
    }

    private List<Option> consolidated(Round round) {
        return options(round.code(), round, plans.asking(round));
    }

    private List<Option> options(String code, Round round, Plan plan) {
        boolean closed =
                round.asOf().isBefore(round.dueOn()) && LocalDate.now(clock).isAfter(round.asOf());
        Map<String, Figure> figures = drafts.figures(code).stream()
                .map(DraftFigure::figure)
                .collect(Collectors.toMap(Figure::targetId, figure -> figure));
        return Counting.targets(plan, round).stream()
                .filter(target -> closed || asksForIt(target, figures.get(target.id())))
                .map(target -> new Option(target.id(), target.wording()))
                .toList();
    }

    private static boolean asksForIt(Target target, Figure figure) {
        return target.quality() != Quality.COUNTED
                || figure != null && (figure.state() == State.NO_DATA || figure.state() == State.NOT_COMPUTABLE);
    }
}
