package vn.maiam.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;
import vn.maiam.plan.Plan;
import vn.maiam.plan.Plans;

/** The plans that a person reads, in one look at the plans of all his units: who has derived one, and who has yet to. */
@Component
public class PlanList {

    private static final Comparator<Plan> NEWEST_FIRST = Comparator.comparing(
                    Plan::issuedOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .reversed()
            .thenComparing(Plan::code);

    private final PlanReach reaches;
    private final Plans plans;
    private final Units units;
    private final DerivingUnits deriving;
    private final Clock clock;

    PlanList(PlanReach reaches, Plans plans, Units units, DerivingUnits deriving, Clock clock) {
        this.reaches = reaches;
        this.plans = plans;
        this.units = units;
        this.deriving = deriving;
        this.clock = clock;
    }

    /** Those in force first, then the newest issued. */
    public List<PlanRow> of(String personId) {
        Reach reach = reaches.of(personId);
        List<Plan> all = plans.of(reach.issuers());
        LocalDate today = LocalDate.now(clock);
        Map<String, Plan> byCode = all.stream().collect(Collectors.toMap(Plan::code, plan -> plan, (one, same) -> one));
        return all.stream()
                .sorted(NEWEST_FIRST)
                .map(plan -> row(plan, all, byCode, reach, today))
                .sorted(Comparator.comparing(row -> row.state() != PlanState.IN_FORCE))
                .toList();
    }

    private PlanRow row(Plan plan, List<Plan> all, Map<String, Plan> byCode, Reach reach, LocalDate today) {
        Set<String> derived = all.stream()
                .filter(other -> plan.code().equals(other.parentCode()))
                .map(Plan::issuerUnit)
                .collect(Collectors.toSet());
        List<Unit> owing = deriving.of(plan, reach, within(plan, today));
        return new PlanRow(
                plan.code(),
                plan.title(),
                plan.number(),
                Numbers.day(plan.issuedOn()),
                name(plan.issuerUnit()),
                byCode.containsKey(plan.parentCode()) ? plan.parentCode() : null,
                PlanWords.parent(byCode.get(plan.parentCode())),
                PlanWords.documents(plan, byCode.get(plan.parentCode())),
                PlanWords.period(plan.from(), plan.to()),
                PlanState.of(plan, today),
                plan.version(),
                !reach.sees(plan.issuerUnit()),
                names(owing, unit -> derived.contains(unit.key())),
                names(owing, unit -> !derived.contains(unit.key())));
    }

    private static List<String> names(List<Unit> owing, java.util.function.Predicate<Unit> which) {
        return owing.stream().filter(which).map(Unit::name).toList();
    }

    private static LocalDate within(Plan plan, LocalDate day) {
        if (day.isAfter(plan.to())) {
            return plan.to();
        }
        return day.isBefore(plan.from()) ? plan.from() : day;
    }

    private String name(String unitKey) {
        return units.find(unitKey).map(Unit::name).orElse(unitKey);
    }
}
