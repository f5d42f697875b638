package vn.maiam.progress;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.organisation.Units;
import vn.maiam.plan.Plan;

/** Which units owe a plan of their own by a plan's cascade. */
@Component
class DerivingUnits {

    private final Units units;

    DerivingUnits(Units units) {
        this.units = units;
    }

    /** The units of the cascade's level below the issuer that there are on the day, as far as the person sees them. */
    List<Unit> of(Plan plan, Reach reach, LocalDate day) {
        return level(plan)
                .map(level -> units.below(plan.issuerUnit(), level).stream()
                        .filter(unit -> unit.inForce(day) && reach.sees(unit.key()))
                        .toList())
                .orElse(List.of());
    }

    /** A level of the plan that no unit of the house has (a hamlet, a school) asks nobody of the house. */
    private static Optional<UnitLevel> level(Plan plan) {
        return Optional.ofNullable(plan.cascade()).map(Plan.Cascade::level).flatMap(name -> Arrays.stream(
                        UnitLevel.values())
                .filter(level -> level.name().equalsIgnoreCase(name))
                .findFirst());
    }
}
