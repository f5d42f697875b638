package vn.maiam.report;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.Units;
import vn.maiam.plan.Plan;
import vn.maiam.plan.Plans;
import vn.maiam.plan.Target.Measured;

/**
 * Which plan a report is about. A unit reports on its own plan if that implements the plan that asks; else on that one, with
 * the unit's share of what is shared out. A consolidated report is always about the plan that asks.
 */
@Component
class ReportedPlans {

    private final Plans plans;
    private final Units units;

    ReportedPlans(Plans plans, Units units) {
        this.plans = plans;
        this.units = units;
    }

    /** In the version that the round keeps. */
    Plan asking(Round round) {
        return plans.version(round.planCode(), round.planVersion())
                .orElseThrow(() -> new IllegalStateException(
                        "There is no version %d of plan %s.".formatted(round.planVersion(), round.planCode())));
    }

    /** The unit's own plan in force on the last day that counts; empty if it has none that implements the plan that asks. */
    Optional<OwnPlan> ownOf(Round round, String unitKey) {
        LocalDate day = round.asOf();
        return Stream.of(unitKey, units.areaOf(unitKey))
                .distinct()
                .flatMap(unit -> plans.inForce(unit, day).stream())
                .filter(plan -> implementsPlan(plan, round.planCode()))
                .map(plan -> new OwnPlan(plan.code(), plan.version()))
                .findFirst();
    }

    private boolean implementsPlan(Plan plan, String asking) {
        Set<String> above = new HashSet<>();
        Optional<String> parent = Optional.ofNullable(plan.parentCode());
        while (parent.filter(above::add).isPresent()) {
            if (parent.get().equals(asking)) {
                return true;
            }
            parent = parent.flatMap(plans::find).map(Plan::parentCode);
        }
        return false;
    }

    /**
     * @param own null for the plan that asks
     * @return with the unit's own thresholds
     */
    Plan of(Round round, String unitKey, OwnPlan own) {
        Plan plan = own == null
                ? asking(round)
                : plans.asWritten(own.code(), own.version())
                        .orElseThrow(() -> new IllegalStateException(
                                "There is no version %d of plan %s.".formatted(own.version(), own.code())));
        return plan.asFor(units.areaOf(unitKey));
    }

    /** The same with the targets that the report is to speak of: of the fund alone, those of money. */
    Plan asked(Round round, String unitKey, OwnPlan own) {
        Plan plan = of(round, unitKey, own);
        return asksFor(round, "targets")
                ? plan
                : plan.withTargets(plan.targets().stream()
                        .filter(target -> target.unit() == Measured.MONEY && asksFor(round, "fund"))
                        .toList());
    }

    /** Of a report that is no obligation of the plan, everything. */
    boolean asksFor(Round round, String content) {
        return asking(round)
                .obligation(round.obligation())
                .map(obligation -> obligation.asksFor(content))
                .orElse(true);
    }
}
