package vn.maiam.difficulty;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.maiam.dispatch.AreaAbove;
import vn.maiam.organisation.Role;
import vn.maiam.organisation.Roles;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.organisation.Units;
import vn.maiam.plan.Plan;
import vn.maiam.plan.Plan.Escalation;

/**
 * Reads the plan's rule for a unit: the People's Committee above it whose chair the plan names, through its labour office
 * unless the difficulty is that office's own. Where there is no such level, the next one above answers (two tiers).
 */
@Component
class EscalationRoute {

    private static final String LEADING_SECTOR = "labour";

    private final Units units;
    private final Roles roles;
    private final AreaAbove areas;
    private final Clock clock;

    EscalationRoute(Units units, Roles roles, AreaAbove areas, Clock clock) {
        this.units = units;
        this.roles = roles;
        this.areas = areas;
        this.clock = clock;
    }

    Route of(Plan plan, String raisingUnit) {
        Escalation rule = plan.escalation();
        Unit area = answering(rule, plan, raisingUnit);
        boolean own = units.office(area.key(), LEADING_SECTOR)
                .filter(office -> !office.key().equals(raisingUnit))
                .isEmpty();
        LocalDate due = rule.limitDays() == null ? null : LocalDate.now(clock).plusDays(rule.limitDays());
        return new Route(area.key(), rule.via() != null && !own, due);
    }

    private Unit answering(Escalation rule, Plan plan, String raisingUnit) {
        UnitLevel level = roles.find(rule.to())
                .map(Role::level)
                .or(() -> units.find(plan.issuerUnit()).map(Unit::level))
                .orElse(UnitLevel.DISTRICT);
        return areas.at(level, raisingUnit);
    }
}
