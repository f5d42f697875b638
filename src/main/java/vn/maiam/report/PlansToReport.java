package vn.maiam.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.Units;
import vn.maiam.plan.Obligation;
import vn.maiam.plan.Obligation.Frequency;
import vn.maiam.plan.Plan;
import vn.maiam.plan.Plans;
import vn.maiam.report.Requests.ReportKind;
import vn.maiam.workflow.OptionList;
import vn.maiam.workflow.Step;

/** What an office may ask for: a report by the obligation of a plan in force that names one on request, else by its first. */
@Component
class PlansToReport implements OptionList {

    private final Plans plans;
    private final Units units;
    private final Clock clock;

    PlansToReport(Plans plans, Units units, Clock clock) {
        this.plans = plans;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "plansToReport";
    }

    @Override
    public List<Option> options(Step step) {
        if (step.unitKey() == null) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        return Stream.of(step.unitKey(), units.areaOf(step.unitKey()))
                .distinct()
                .flatMap(unit -> plans.inForce(unit, today).stream())
                .flatMap(plan -> onRequest(plan).stream()
                        .map(obligation ->
                                new Option(new ReportKind(plan.code(), obligation.id()).value(), plan.title())))
                .toList();
    }

    private static Optional<Obligation> onRequest(Plan plan) {
        return plan.obligations().stream()
                .filter(obligation -> obligation.frequency() == Frequency.ON_REQUEST)
                .findFirst()
                .or(() -> plan.obligations().stream().findFirst());
    }
}
