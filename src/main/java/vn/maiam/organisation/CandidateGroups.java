package vn.maiam.organisation;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** From the role a lane names to the group that gets the task: that role at one unit. */
@Component
public class CandidateGroups {

    /** The duty of whatever sector office owns the leg. */
    public static final String RECEIVING_OFFICER = "receivingOfficer";

    private final Units units;
    private final Roles roles;
    private final Authority authority;
    private final Duties duties;

    CandidateGroups(Units units, Roles roles, Authority authority, Duties duties) {
        this.units = units;
        this.roles = roles;
        this.authority = authority;
        this.duties = duties;
    }

    /** The group of a role at a unit, {@code communeOfficer.29956-20200101}; of a role without a unit, the role-wide group. */
    public String groupOf(String roleId, String unitKey) {
        return unitKey == null ? roleId : roleId + "." + unitKey;
    }

    /**
     * The group that gets the tasks of a lane on a leg: the role at the area of its level above the leg's own unit, or at
     * that area's office of its sector. Where that level does not exist, the role that the authority table names. A duty
     * stands for the role that has it at the leg's own unit; where the office that should have it is missing, its sector's
     * next office above does the work, and where that is missing, too, the work waits at the area for somebody to be appointed.
     *
     * @return empty if the role or unit is unknown, if the area has no such office, or if the duty is none of the unit's
     */
    public Optional<String> candidateGroup(String roleId, String legUnitKey) {
        if (duties.contains(roleId)) {
            return units.find(legUnitKey).flatMap(unit -> groupOfDuty(roleId, unit));
        }
        return resolve(roleId, legUnitKey, new LinkedHashSet<>());
    }

    /** The roles whose people may get a lane's tasks somewhere in the country, and so need the rights on them. */
    public Set<String> rolesServing(String laneRole) {
        Set<String> named = duties.contains(laneRole) ? duties.rolesOf(laneRole) : Set.of(laneRole);
        Set<String> serving = new LinkedHashSet<>();
        named.forEach(name -> roles.find(name).ifPresent(role -> addWithSubstitutes(role.id(), serving)));
        return serving;
    }

    /** An office does its own work, even if another has followed it since. */
    private Optional<String> groupOfDuty(String duty, Unit unit) {
        return duties.roleAt(duty, unit)
                .flatMap(roles::find)
                .map(role -> unit.isOffice() && unit.sector().equals(role.sector())
                        ? groupOf(role.id(), unit.key())
                        : resolve(role.id(), unit.key(), new LinkedHashSet<>())
                                .or(() -> nextAbove(role, unit))
                                .orElseGet(() -> groupOf(role.id(), unit.key())));
    }

    private Optional<String> nextAbove(Role role, Unit unit) {
        return roles.all().stream()
                .filter(above -> Objects.equals(above.sector(), role.sector())
                        && above.level() != null
                        && above.level().isAbove(role.level()))
                .sorted(Comparator.comparing(Role::level).reversed())
                .flatMap(above -> resolve(above.id(), unit.key(), new LinkedHashSet<>()).stream())
                .findFirst();
    }

    private Optional<String> resolve(String roleId, String legUnitKey, Set<String> tried) {
        Optional<Role> role = roles.find(roleId);
        if (role.isEmpty() || !tried.add(roleId)) {
            return Optional.empty();
        }
        if (role.get().level() == null) {
            return Optional.of(roleId);
        }
        Optional<Unit> area = units.ancestorAt(legUnitKey, role.get().level());
        return area.isPresent()
                ? groupIn(area.get(), role.get())
                : groupOfSubstitute(authority.substitutes(roleId), legUnitKey, tried);
    }

    private Optional<String> groupIn(Unit area, Role role) {
        Optional<Unit> unit = role.sector() == null ? Optional.of(area) : units.office(area.key(), role.sector());
        return unit.map(found -> groupOf(role.id(), found.key()));
    }

    private Optional<String> groupOfSubstitute(List<String> substitutes, String legUnitKey, Set<String> tried) {
        return substitutes.stream()
                .flatMap(substitute -> resolve(substitute, legUnitKey, tried).stream())
                .findFirst();
    }

    private void addWithSubstitutes(String roleId, Set<String> serving) {
        if (serving.add(roleId)) {
            authority.substitutes(roleId).forEach(substitute -> addWithSubstitutes(substitute, serving));
        }
    }
}
