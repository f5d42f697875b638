package vn.maiam.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A plan as its file says it. Lists keep the file's order; what the source leaves out is null or empty, never guessed.
 *
 * @param code what the house calls it, {@code 002}; a derived plan has a code of its own
 * @param version counted from 1; each amendment adds one
 * @param number of the document, as "10/KH-UBND"; null where it has none yet or it cannot be read
 * @param issuedOn null where it is not issued yet, or its day cannot be read
 * @param signer null where it cannot be read
 * @param issuerUnit key of the unit that issues it
 * @param leadUnit key of the unit that leads it and sets what the plan leaves open; null: the issuer's labour office
 * @param parentCode the plan of this house that it implements; null if that is a document outside, or none
 * @param from first day
 * @param to last day, inclusive
 * @param recipients "Nơi nhận", as the plan names them
 * @param uncertain what the source leaves unclear, for people to read
 */
public record Plan(
        String code,
        int version,
        String title,
        String number,
        LocalDate issuedOn,
        String signer,
        String issuerUnit,
        String leadUnit,
        String parentCode,
        List<ParentDocument> implemented,
        LocalDate from,
        LocalDate to,
        String objective,
        List<Phase> phases,
        List<TargetGroup> targetGroups,
        Scope scope,
        List<PriorityRule> priorityRules,
        List<Target> targets,
        List<Activity> activities,
        List<PlanDuty> duties,
        List<Obligation> obligations,
        Escalation escalation,
        List<Funding> funding,
        Cascade cascade,
        List<String> recipients,
        List<String> uncertain) {

    /** The phase that contains the day. */
    public Optional<Phase> phaseOn(LocalDate day) {
        return phases.stream().filter(phase -> phase.contains(day)).findFirst();
    }

    public List<Target> targetsOf(Phase phase) {
        return targets.stream()
                .filter(target -> target.phase().equals(phase.id()))
                .toList();
    }

    public Optional<Target> target(String id) {
        return targets.stream().filter(target -> target.id().equals(id)).findFirst();
    }

    public Optional<Obligation> obligation(String id) {
        return obligations.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Plan asVersion(int counted) {
        return with(counted, title, targets, activities, duties, obligations);
    }

    /** The same as its drafter has made it. */
    Plan drafted(
            String named, List<Target> wanted, List<Activity> planned, List<PlanDuty> assigned, List<Obligation> owed) {
        return with(version, named, wanted, planned, assigned, owed);
    }

    /** The same with these targets: shared out, or with other figures. */
    public Plan withTargets(List<Target> others) {
        return with(version, title, others, activities, duties, obligations);
    }

    /** The same as it is for one unit: what it is to reach of a target that is shared out is its share. */
    public Plan asFor(String unitKey) {
        return withTargets(targets.stream().map(target -> target.asFor(unitKey)).toList());
    }

    /** The same with these reports, whose dates somebody has set. */
    public Plan withObligations(List<Obligation> dated) {
        return with(version, title, targets, activities, duties, dated);
    }

    private Plan with(
            int counted,
            String named,
            List<Target> wanted,
            List<Activity> planned,
            List<PlanDuty> assigned,
            List<Obligation> owed) {
        return new Plan(
                code,
                counted,
                named,
                number,
                issuedOn,
                signer,
                issuerUnit,
                leadUnit,
                parentCode,
                implemented,
                from,
                to,
                objective,
                phases,
                targetGroups,
                scope,
                priorityRules,
                wanted,
                planned,
                assigned,
                owed,
                escalation,
                funding,
                cascade,
                recipients,
                uncertain);
    }

    /** The same as the document that was signed. */
    public Plan issued(String documentNumber, LocalDate day, String signedBy) {
        return new Plan(
                code,
                version,
                title,
                documentNumber,
                day,
                signedBy,
                issuerUnit,
                leadUnit,
                parentCode,
                implemented,
                from,
                to,
                objective,
                phases,
                targetGroups,
                scope,
                priorityRules,
                targets,
                activities,
                duties,
                obligations,
                escalation,
                funding,
                cascade,
                recipients,
                uncertain);
    }

    /** The same, implementing nothing. */
    Plan standingAlone() {
        return new Plan(
                code,
                version,
                title,
                number,
                issuedOn,
                signer,
                issuerUnit,
                leadUnit,
                null,
                List.of(),
                from,
                to,
                objective,
                phases,
                targetGroups,
                scope,
                priorityRules,
                targets,
                activities,
                duties,
                obligations,
                escalation,
                funding,
                cascade,
                recipients,
                uncertain);
    }

    /** A document that the plan implements and that is not in this house. */
    public record ParentDocument(String title, String number, LocalDate date, String issuer, String note) {}

    /** @param to last day, inclusive */
    public record Phase(String id, String title, LocalDate from, LocalDate to) {

        public boolean contains(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** @param categories codes of child_category_kind; empty for adults and bodies */
    public record TargetGroup(String text, List<String> categories) {}

    /** @param units keys of the units it applies to; empty: the issuer's whole area */
    public record Scope(String text, List<String> units) {}

    public record PriorityRule(String code, String text) {}

    /** @param due last day; null where the plan says none */
    public record Activity(
            String id, String section, String text, String kind, String lead, List<String> partners, LocalDate due) {}

    /** @param actor as the plan names it; @param role of the house, where one has the duty; else null */
    public record PlanDuty(String actor, String role, String text) {}

    /**
     * Where difficulties go. A plan without a clause has one all the same (questions.md 42), marked as assumed.
     *
     * @param via role or duty of the office that passes it on; null if it goes straight
     * @param to role or duty that answers
     * @param outcome {@code decide} or {@code guide}
     */
    public record Escalation(boolean stated, String text, String via, String to, String outcome, Integer limitDays) {}

    public record Funding(String source, String text) {}

    /** @param level whose units owe a plan of their own; null if none does; @param as {@code plan} or {@code organise} */
    public record Cascade(String level, String as, String text) {}
}
