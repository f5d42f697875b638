package vn.maiam.report;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.maiam.plan.Obligation;
import vn.maiam.plan.Plan;
import vn.maiam.workflow.DatedSteps;
import vn.maiam.workflow.Step;

/**
 * A report's tasks are due when its obligation says. Once that moment has passed: the first report stays overdue, as it is
 * late; what was returned or is corrected, checked or consolidated has the table's time.
 */
@Component
class DatesOfThePlan implements DatedSteps {

    private final UnitReportRows reports;
    private final RoundRows rounds;
    private final ReportedPlans plans;
    private final RoundDates dates;
    private final Clock clock;

    DatesOfThePlan(UnitReportRows reports, RoundRows rounds, ReportedPlans plans, RoundDates dates, Clock clock) {
        this.reports = reports;
        this.rounds = rounds;
        this.plans = plans;
        this.dates = dates;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> due(Step step, Instant byTable) {
        return switch (step.processKey()) {
            case "unitReport" -> reports.find(step.caseCode()).map(report -> own(report, byTable));
            case "reportCheck" ->
                reports.find(step.caseCode())
                        .map(report -> later(rounds.get(report.roundId()).dueAt(), byTable));
            case "report" -> rounds.find(step.caseCode()).map(round -> consolidated(round, byTable));
            default -> Optional.empty();
        };
    }

    private Instant own(OwedReport report, Instant byTable) {
        Instant due = rounds.get(report.roundId()).dueAt();
        return report.sentAt() == null ? due : later(due, byTable);
    }

    /** By the date of the report that is made of these, if the plan names one; never before the units' own date. */
    private Instant consolidated(Round round, Instant byTable) {
        Plan plan = plans.asking(round);
        return plan.obligations().stream()
                .filter(obligation -> obligation.consolidates().contains(round.obligation()))
                .filter(obligation -> obligation.dueBefore() != null)
                .map(obligation -> endOf(obligation, round))
                .filter(due -> due.isAfter(round.dueAt()) && due.isAfter(clock.instant()))
                .min(Instant::compareTo)
                .orElseGet(() -> later(round.dueAt(), byTable));
    }

    private Instant endOf(Obligation obligation, Round round) {
        return dates.endOf(obligation.lastDay(round.dueOn().getYear()));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
