package vn.maiam.organisation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** From the role a lane names to the group that gets the task: that role at one unit. */
@Component
public class CandidateGroups {

    /** The lane role that stands for whatever sector office owns the leg; nobody holds it. */
    public static final String RECEIVING_OFFICER = "receivingOfficer";

    private final Units units;
    private final Roles roles;
    private final Authority authority;

    CandidateGroups(Units units, Roles roles, Authority authority) {
        this.units = units;
        this.roles = roles;
        this.authority = authority;
    }

    /** The group of a role at a unit, {@code communeOfficer.29956-20200101}; of a role without a unit, the role-wide group. */
    public String groupOf(String roleId, String unitKey) {
        return unitKey == null ? roleId : roleId + "." + unitKey;
    }

    /**
     * The group that gets the tasks of a lane on a leg: the role at the area of its level above the leg's own unit, or at
     * that area's office of its sector. Where that level does not exist, the role that the authority table names.
     *
     * @return empty if the role or unit is unknown, if the area has no such office, or if nobody takes the duty
     */
    public Optional<String> candidateGroup(String roleId, String legUnitKey) {
        if (RECEIVING_OFFICER.equals(roleId)) {
            return units.find(legUnitKey).flatMap(this::groupOfReceiver);
        }
        return resolve(roleId, legUnitKey, new LinkedHashSet<>());
    }

    /** The roles whose people may get a lane's tasks somewhere in the country, and so need the rights on them. */
    public Set<String> rolesServing(String laneRole) {
        if (RECEIVING_OFFICER.equals(laneRole)) {
            return roles.all().stream()
                    .filter(role -> role.sector() != null)
                    .map(Role::id)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
        Set<String> serving = new LinkedHashSet<>();
        roles.find(laneRole).ifPresent(role -> addWithSubstitutes(role.id(), serving));
        return serving;
    }

    private Optional<String> groupOfReceiver(Unit office) {
        return roles.all().stream()
                .filter(role -> office.isOffice()
                        && role.level() == office.level()
                        && office.sector().equals(role.sector()))
                .map(role -> groupOf(role.id(), office.key()))
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
