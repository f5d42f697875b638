package vn.maiam.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.Role;
import vn.maiam.organisation.Roles;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.organisation.Units;
import vn.maiam.workflow.OptionList;
import vn.maiam.workflow.Step;

/** The offices a commune may refer to: those of its district, then those of its province, whichever there are. */
@Component
class ReceivingOffices implements OptionList {

    private final Units units;
    private final Roles roles;

    ReceivingOffices(Units units, Roles roles) {
        this.units = units;
        this.roles = roles;
    }

    @Override
    public String name() {
        return "receivingOffices";
    }

    @Override
    public List<Option> options(Step step) {
        return Stream.of(UnitLevel.DISTRICT, UnitLevel.PROVINCE)
                .flatMap(level -> officesAbove(step.unitKey(), level).stream())
                .map(office -> new Option(office.key(), office.name()))
                .toList();
    }

    private List<Unit> officesAbove(String unitKey, UnitLevel level) {
        List<Unit> offices = new ArrayList<>();
        Optional<Unit> area = units.ancestorAt(unitKey, level);
        area.ifPresent(found -> sectors(level)
                .forEach(sector -> units.office(found.key(), sector).ifPresent(offices::add)));
        return offices;
    }

    private List<String> sectors(UnitLevel level) {
        return roles.all().stream()
                .filter(role -> role.level() == level && role.sector() != null)
                .map(Role::sector)
                .toList();
    }
}
