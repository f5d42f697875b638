package vn.maiam.progress;

import java.util.List;
import vn.maiam.plan.Plan;
import vn.maiam.plan.Target;

/** A plan with one of its targets: what is computed in one step. */
final class Narrowed {

    private Narrowed() {}

    static Plan to(Plan plan, Target target) {
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
                plan.phases(),
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
