package vn.maiam.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.maiam.plan.Plan;
import vn.maiam.plan.Plans;
import vn.maiam.workflow.Step;

/** Opens a round that an office asks for itself: units, date and wish are its own, the targets are the plan's. */
@Component
class Requests {

    private final RoundRows rounds;
    private final RequestedUnits requested;
    private final RoundDates dates;
    private final Plans plans;
    private final Clock clock;

    Requests(RoundRows rounds, RequestedUnits requested, RoundDates dates, Plans plans, Clock clock) {
        this.rounds = rounds;
        this.requested = requested;
        this.dates = dates;
        this.plans = plans;
        this.clock = clock;
    }

    @SuppressWarnings("unchecked")
    void open(Step step, Map<String, Object> content) {
        ReportKind kind = ReportKind.of((String) content.get("plan"));
        Plan plan = plans.find(kind.planCode()).orElseThrow();
        LocalDate due = LocalDate.parse((String) content.get("dueOn"));
        LocalDate asOf = LocalDate.parse((String) content.get("asOf"));
        LocalDate from = asOf.withDayOfYear(1);
        rounds.add(
                new Round(
                        0,
                        step.caseCode(),
                        plan.code(),
                        plan.version(),
                        kind.obligation(),
                        RoundDates.cut(content.get("title") + " – " + plan.title()),
                        step.unitKey(),
                        LocalDate.now(clock),
                        due,
                        dates.endOf(due),
                        from.isBefore(plan.from()) ? plan.from() : from,
                        asOf,
                        (String) content.get("wish"),
                        Round.State.PLANNED),
                step.caseCode());
        requested.add(step.caseCode(), (List<String>) content.get("units"));
    }

    /** What is asked for: a report on a plan by one of its obligations, in the list's value {@code 000/000-R3}. */
    record ReportKind(String planCode, String obligation) {

        static ReportKind of(String value) {
            int slash = value.indexOf('/');
            return new ReportKind(value.substring(0, slash), value.substring(slash + 1));
        }

        String value() {
            return planCode + "/" + obligation;
        }
    }
}
