package vn.maiam.progress;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import vn.maiam.plan.Plan;
import vn.maiam.plan.Plan.Phase;
import vn.maiam.plan.Target;

/** A plan with one of its targets: what is computed in one step. */
final class Narrowed {

    private Narrowed() {}

    static Plan to(Plan plan, Target target) {
        return with(plan, target, plan.phases());
    }

    /**
     * The same on a day that need not lie in the target's phase, as one asks what there was of a target before its phase began:
     * what is gathered is gathered over that year then.
     */
    static Plan on(Plan plan, Target target, LocalDate day) {
        List<Phase> own = plan.phases().stream()
                .filter(phase -> phase.id().equals(target.phase()) && phase.contains(day))
                .toList();
        Phase year = new Phase(
                target.phase(),
                "Năm " + day.getYear(),
                day.withDayOfYear(1),
                LocalDate.of(day.getYear(), Month.DECEMBER, 31));
        return with(plan, target, own.isEmpty() ? List.of(year) : own);
    }

    private static Plan with(Plan plan, Target target, List<Phase> phases) {
        return new Plan(
                plan.code(),
                plan.version(),
                plan.title(),
                plan.number(),
                plan.issuedOn(),
                plan.signer(),
                plan.issuerUnit(),
                plan.leadUnit(),
                plan.parentCode(),
                plan.implemented(),
                plan.from(),
                plan.to(),
                plan.objective(),
                phases,
                plan.targetGroups(),
                plan.scope(),
                plan.priorityRules(),
                List.of(target),
                plan.activities(),
                plan.duties(),
                plan.obligations(),
                plan.escalation(),
                plan.funding(),
                plan.cascade(),
                plan.recipients(),
                plan.uncertain());
    }
}
