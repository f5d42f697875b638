package vn.maiam.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.maiam.notification.TaskDeadlineRows.OpenDesk;
import vn.maiam.organisation.CandidateGroups;
import vn.maiam.organisation.People;
import vn.maiam.organisation.Post;
import vn.maiam.organisation.Role;
import vn.maiam.organisation.Roles;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.organisation.Units;

/** Where work waits for people: what only the administrator can put right, who sees no task and no child's data here. */
@Service
public class Vacancies {

    private static final String PLAN_OFFICER = "planOfficer";

    private final TaskDeadlineRows deadlines;
    private final People people;
    private final Roles roles;
    private final Units units;
    private final CandidateGroups groups;
    private final Clock clock;

    Vacancies(
            TaskDeadlineRows deadlines, People people, Roles roles, Units units, CandidateGroups groups, Clock clock) {
        this.deadlines = deadlines;
        this.people = people;
        this.roles = roles;
        this.units = units;
        this.groups = groups;
        this.clock = clock;
    }

    /** Posts without anybody in them, with the work that waits there; what is due first comes first. */
    public List<EmptyDesk> emptyDesks() {
        Map<String, List<OpenDesk>> byRole = deadlines.open().stream()
                .filter(open -> open.desk().contains("."))
                .collect(Collectors.groupingBy(open -> roleOf(open.desk())));
        return byRole.entrySet().stream()
                .flatMap(entry -> empty(entry.getKey(), entry.getValue()).stream())
                .sorted(Comparator.comparing(EmptyDesk::dueAt))
                .toList();
    }

    private List<EmptyDesk> empty(String role, Collection<OpenDesk> desks) {
        Set<String> filled = people
                .holders(role, desks.stream().map(open -> unitOf(open.desk())).toList())
                .stream()
                .map(Post::unitKey)
                .collect(Collectors.toSet());
        String name = roles.find(role).map(Role::name).orElse(role);
        return desks.stream()
                .filter(open -> !filled.contains(unitOf(open.desk())))
                .map(open -> new EmptyDesk(name, nameOf(unitOf(open.desk())), open.tasks(), open.dueAt()))
                .toList();
    }

    /** Areas whose plans and reports are another's work, as the office that should do it is not among the units. */
    public List<MissingOffice> missingOffices() {
        return units.inForce(LocalDate.now(clock)).stream()
                .filter(unit -> !unit.isOffice() && unit.level() != UnitLevel.COMMUNE)
                .flatMap(area -> groups.candidateGroup(PLAN_OFFICER, area.key()).stream()
                        .map(group -> new MissingOffice(area.name(), nameOf(unitOf(group)), unitOf(group)))
                        .filter(found -> !isOfficeOf(found.unitKey(), area)))
                .sorted(Comparator.comparing(MissingOffice::area))
                .toList();
    }

    private boolean isOfficeOf(String unitKey, Unit area) {
        return units.find(unitKey)
                .filter(unit -> area.key().equals(unit.parentKey()))
                .filter(Unit::isOffice)
                .isPresent();
    }

    private String nameOf(String unitKey) {
        return units.find(unitKey).map(Unit::name).orElse(unitKey);
    }

    private static String roleOf(String group) {
        return group.substring(0, group.indexOf('.'));
    }

    private static String unitOf(String group) {
        return group.substring(group.indexOf('.') + 1);
    }

    /** @param tasks how many wait there; @param dueAt when the first of them is due */
    public record EmptyDesk(String role, String unit, long tasks, Instant dueAt) {}

    /** @param doneBy name of whoever has the work meanwhile */
    public record MissingOffice(String area, String doneBy, String unitKey) {}
}
