package vn.maiam.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.plan.Plan.Cascade;
import vn.maiam.plan.Plan.ParentDocument;
import vn.maiam.plan.Plan.Phase;
import vn.maiam.plan.Target.Direction;
import vn.maiam.plan.Target.Measured;

/**
 * A unit's own plan as it follows from the plan above, or from an earlier one of its own level that serves as a template: the
 * beginning of a draft. A unit below takes over the targets that are its business, with its share where the total is split;
 * what it owes by way of reports it owes under the plan above, so that it asks none of itself.
 */
public final class Derivation {

    private final Plan from;
    private final String code;
    private final Unit unit;
    private final UnitLevel issuedAt;
    private final LocalDate first;
    private final LocalDate last;

    private Derivation(Plan from, UnitLevel issuedAt, String code, Unit unit, LocalDate first, LocalDate last) {
        this.from = from;
        this.issuedAt = issuedAt;
        this.code = code;
        this.unit = unit;
        this.first = first;
        this.last = last;
    }

    /**
     * @param issuedAt level of the unit that issued the plan above
     * @param code of the plan that is made
     * @param unit whose plan it is
     * @param leadUnit the office that will lead it; null: the unit itself
     * @param title of the plan that is made
     */
    public static Plan of(
            Plan from,
            UnitLevel issuedAt,
            String code,
            Unit unit,
            String leadUnit,
            String title,
            LocalDate first,
            LocalDate last) {
        return new Derivation(from, issuedAt, code, unit, first, last).plan(leadUnit, title);
    }

    private Plan plan(String leadUnit, String title) {
        List<Phase> phases = phases();
        return new Plan(
                code,
                1,
                title,
                null,
                null,
                null,
                unit.key(),
                leadUnit,
                from.code(),
                List.of(new ParentDocument(from.title(), from.number(), from.issuedOn(), null, null)),
                first,
                last,
                from.objective(),
                phases,
                from.targetGroups(),
                new Plan.Scope(from.scope().text(), List.of()),
                from.priorityRules(),
                targets(phases),
                from.activities().stream().map(this::activity).toList(),
                from.duties(),
                sameLevel() ? from.obligations().stream().map(this::obligation).toList() : List.of(),
                from.escalation(),
                from.funding(),
                cascade(),
                from.recipients(),
                List.of());
    }

    private boolean sameLevel() {
        return unit.level() == issuedAt;
    }

    /** The phases that lie in the period, cut to it; of a template from another time the last, stretched over it. */
    private List<Phase> phases() {
        List<Phase> within = from.phases().stream()
                .filter(phase -> !phase.to().isBefore(first) && !phase.from().isAfter(last))
                .map(phase ->
                        new Phase(phase.id(), phase.title(), later(phase.from(), first), earlier(phase.to(), last)))
                .toList();
        boolean fill = !within.isEmpty()
                && within.get(0).from().equals(first)
                && within.get(within.size() - 1).to().equals(last);
        if (fill) {
            return within;
        }
        Phase template = from.phases().get(from.phases().size() - 1);
        return List.of(new Phase(template.id(), period(), first, last));
    }

    private String period() {
        return first.getYear() == last.getYear()
                ? "Năm " + first.getYear()
                : "Giai đoạn " + first.getYear() + " - " + last.getYear();
    }

    private List<Target> targets(List<Phase> phases) {
        List<String> kept = phases.stream().map(Phase::id).toList();
        List<Target> targets = new ArrayList<>();
        for (Target target : from.targets()) {
            if (kept.contains(target.phase())) {
                own(target).ifPresent(targets::add);
            }
        }
        return targets;
    }

    private Optional<Target> own(Target target) {
        if (sameLevel()) {
            return Optional.of(renamed(target, target.filters(), target.direction(), target.unit(), target));
        } else if (target.measure().equals("fund_raised")) {
            return fund(target);
        } else if (target.filters()
                .getOrDefault("level", List.of())
                .contains(unit.level().id())) {
            // "60 % of the communes have a network" is, for one commune, to have it.
            Map<String, List<String>> filters = new LinkedHashMap<>(target.filters());
            filters.remove("level");
            return Optional.of(renamed(target, filters, Direction.ENSURE, Measured.YES_NO, null));
        }
        return Optional.of(renamed(target, target.filters(), target.direction(), target.unit(), target));
    }

    /** Of a fund that is split, a unit below has its own share and nothing else. */
    private Optional<Target> fund(Target target) {
        if (!target.filters()
                .getOrDefault("owner", List.of())
                .contains(unit.level().id())) {
            return Optional.empty();
        }
        return Optional.of(new Target(
                renamed(target.id()),
                target.phase(),
                target.wording(),
                target.measure(),
                target.filters(),
                target.direction(),
                target.shares().getOrDefault(unit.key(), target.threshold()),
                null,
                target.unit(),
                target.accumulate(),
                null,
                null,
                Map.of(),
                target.quality(),
                target.uncertain(),
                target.note()));
    }

    /** @param figures whose figures it keeps; null if it has none any more */
    private Target renamed(
            Target target, Map<String, List<String>> filters, Direction direction, Measured measured, Target figures) {
        boolean keeps = figures != null;
        return new Target(
                renamed(target.id()),
                target.phase(),
                target.wording(),
                target.measure(),
                filters,
                direction,
                keeps ? figures.shares().getOrDefault(unit.key(), figures.threshold()) : null,
                keeps ? figures.of() : null,
                measured,
                target.accumulate(),
                keeps && sameLevel() ? figures.perUnit() : null,
                keeps && sameLevel() && figures.parent() != null ? renamed(figures.parent()) : null,
                Map.of(),
                target.quality(),
                target.uncertain(),
                target.note());
    }

    private Plan.Activity activity(Plan.Activity activity) {
        return new Plan.Activity(
                renamed(activity.id()),
                activity.section(),
                activity.text(),
                activity.kind(),
                activity.lead(),
                activity.partners(),
                null);
    }

    private Obligation obligation(Obligation one) {
        List<Integer> years = one.dueBefore() == null
                ? List.of()
                : IntStream.rangeClosed(first.getYear(), last.getYear()).boxed().toList();
        UnaryOperator<String> rename = this::renamed;
        return new Obligation(
                renamed(one.id()),
                one.from(),
                one.to(),
                one.via(),
                one.frequency(),
                one.dueBefore(),
                one.inclusive(),
                years,
                one.periodFrom(),
                one.cutOff(),
                one.daysAhead(),
                one.wording(),
                one.contents(),
                one.consolidates().stream().map(rename).toList(),
                one.assumed(),
                one.note());
    }

    private Cascade cascade() {
        if (sameLevel()) {
            return from.cascade();
        }
        return unit.level() == UnitLevel.COMMUNE ? null : new Cascade(UnitLevel.COMMUNE.id(), "plan", null);
    }

    /** {@code 002-T1} of the plan above is {@code 002-2026-T1} here. */
    private String renamed(String id) {
        return id.startsWith(from.code() + "-")
                ? code + id.substring(from.code().length())
                : code + "-" + id;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
