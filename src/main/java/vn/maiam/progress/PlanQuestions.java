package vn.maiam.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.organisation.Units;
import vn.maiam.plan.Plan;
import vn.maiam.plan.Plans;

/** The one way to a plan for whoever shows any of it: asks whether the person may, and completes what he left open. */
@Component
public class PlanQuestions {

    private final PlanReach reaches;
    private final Plans plans;
    private final Units units;
    private final Clock clock;

    PlanQuestions(PlanReach reaches, Plans plans, Units units, Clock clock) {
        this.reaches = reaches;
        this.plans = plans;
        this.units = units;
        this.clock = clock;
    }

    /**
     * @param unitKey null or empty for the person's own unit, or the plan's where that is lower
     * @param typed the day as {@code 2026-11-30}; null or empty for today, or for the last day of a plan that is over
     * @throws ProgressRefused if the plan or the unit is none of his business, or the day cannot be shown
     */
    public Asked of(String personId, String code, String unitKey, String typed) {
        Reach reach = reaches.of(personId);
        Plan plan = plans.find(code).filter(reach::reads).orElseThrow(ProgressRefused::unknownPlan);
        List<Unit> choices = choices(reach, plan);
        Unit unit = choices.stream()
                .filter(choice ->
                        unitKey == null || unitKey.isBlank() || choice.key().equals(unitKey))
                .findFirst()
                .orElseThrow(ProgressRefused::notYourUnit);
        LocalDate shown = typed == null || typed.isBlank() ? usual(plan) : checked(typed);
        return new Asked(reach, plan, unit, choices, plan.phaseOn(shown).orElse(null), shown);
    }

    /** The issuer's area and those below it, as far as the person sees them. */
    private List<Unit> choices(Reach reach, Plan plan) {
        String issuing = area(plan.issuerUnit());
        List<Unit> choices = reach.within().values().stream()
                .filter(unit -> !unit.isOffice())
                .filter(unit -> unit.key().equals(issuing) || units.isBelow(unit.key(), issuing))
                .filter(unit -> existed(unit, plan))
                .filter(unit -> isInScope(unit, plan, issuing))
                .toList();
        if (choices.isEmpty()) {
            throw ProgressRefused.notYourUnit();
        }
        return choices;
    }

    private static boolean existed(Unit unit, Plan plan) {
        return !unit.validFrom().isAfter(plan.to())
                && (unit.validTo() == null || unit.validTo().isAfter(plan.from()));
    }

    private boolean isInScope(Unit unit, Plan plan, String issuing) {
        List<String> scope = plan.scope() == null || plan.scope().units() == null
                ? List.of()
                : plan.scope().units();
        return scope.isEmpty()
                || unit.key().equals(issuing)
                || scope.stream()
                        .anyMatch(key -> key.equals(unit.key())
                                || units.isBelow(unit.key(), key)
                                || units.isBelow(key, unit.key()));
    }

    private String area(String key) {
        return units.find(key)
                .map(unit -> unit.isOffice() ? unit.parentKey() : unit.key())
                .orElse(key);
    }

    private LocalDate usual(Plan plan) {
        LocalDate today = LocalDate.now(clock);
        return today.isAfter(plan.to()) ? plan.to() : today;
    }

    private LocalDate checked(String typed) {
        LocalDate day;
        try {
            day = LocalDate.parse(typed.strip());
        } catch (DateTimeParseException none) {
            throw ProgressRefused.wrong(
                    "day", "Ngày phải có dạng năm-tháng-ngày, ví dụ 2026-11-30. Hãy chọn lại ngày.");
        }
        if (day.isAfter(LocalDate.now(clock))) {
            throw ProgressRefused.wrong("day", "Ngày chọn còn ở phía sau. Hãy chọn hôm nay hoặc một ngày đã qua.");
        }
        return day;
    }

    /** The areas just below the chosen one on that day, or those of a lower level; empty below a commune. */
    List<Unit> below(Asked asked, UnitLevel level) {
        List<UnitLevel> lower = level == null ? List.of(UnitLevel.values()) : List.of(level);
        return lower.stream()
                .filter(one -> one.compareTo(asked.unit().level()) > 0)
                .map(one -> units.below(asked.unit().key(), one).stream()
                        .filter(unit -> unit.inForce(asked.day()))
                        .filter(unit -> asked.units().stream()
                                .anyMatch(choice -> choice.key().equals(unit.key())))
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
