package vn.maiam.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.maiam.casefile.CaseReaches;
import vn.maiam.organisation.CandidateGroups;
import vn.maiam.organisation.People;
import vn.maiam.organisation.Post;
import vn.maiam.organisation.Role;
import vn.maiam.organisation.Roles;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;

/**
 * Whose page the plans are, and how far each person sees: his own area and everything below it; of the areas above, the
 * plans as documents, without their figures; nothing of its neighbours.
 */
@Component
public class PlanReach {

    private static final List<String> DUTIES = List.of("planOfficer", "chair", "frontOfficer");

    private final CandidateGroups duties;
    private final Roles roles;
    private final People people;
    private final Units units;
    private final CaseReaches files;

    PlanReach(CandidateGroups duties, Roles roles, People people, Units units, CaseReaches files) {
        this.duties = duties;
        this.roles = roles;
        this.people = people;
        this.units = units;
        this.files = files;
    }

    /** Who has a duty in plans, the Front that watches them, and who looks on the work of units. */
    public Set<String> roles() {
        Set<String> all = new LinkedHashSet<>();
        DUTIES.forEach(duty -> all.addAll(duties.rolesServing(duty)));
        roles.all().stream().filter(Role::supervises).map(Role::id).forEach(all::add);
        return all;
    }

    /** @throws ProgressRefused if the person has no post that plans concern */
    public Reach of(String personId) {
        Set<String> mine = roles();
        List<Post> posts = people.posts(personId).stream()
                .filter(post -> post.unitKey() != null && mine.contains(post.roleId()))
                .toList();
        Map<String, Unit> own = new LinkedHashMap<>();
        posts.stream().flatMap(post -> area(post.unitKey()).stream()).forEach(area -> own.put(area.key(), area));
        if (own.isEmpty()) {
            throw ProgressRefused.notYourPage();
        }
        Map<String, Unit> within = new LinkedHashMap<>();
        own.values().forEach(area -> add(area, within));
        return new Reach(personId, List.copyOf(own.values()), within, above(own), named(posts));
    }

    private Optional<Unit> area(String key) {
        return units.find(key).flatMap(unit -> unit.isOffice() ? units.find(unit.parentKey()) : Optional.of(unit));
    }

    private void add(Unit area, Map<String, Unit> to) {
        List<Unit> all = new ArrayList<>(List.of(area));
        all.addAll(units.takenOver(area.key()));
        for (Unit one : all) {
            to.put(one.key(), one);
            units.everythingBelow(one.key()).forEach(below -> to.put(below.key(), below));
        }
    }

    private Map<String, Unit> above(Map<String, Unit> own) {
        Map<String, Unit> above = new LinkedHashMap<>();
        for (Unit area : own.values()) {
            Optional<Unit> next = parent(area);
            while (next.isPresent()) {
                Unit found = next.get();
                above.put(found.key(), found);
                units.everythingBelow(found.key()).stream()
                        .filter(unit -> unit.isOffice() && found.key().equals(unit.parentKey()))
                        .forEach(office -> above.put(office.key(), office));
                next = parent(found);
            }
        }
        return above;
    }

    private Optional<Unit> parent(Unit area) {
        return Optional.ofNullable(area.parentKey()).flatMap(units::find);
    }

    /** Where the person works with the children himself: a chair and an officer do, a manager and an office above do not. */
    private Set<String> named(List<Post> posts) {
        Set<String> reading = files.readingRoles();
        Set<String> named = new LinkedHashSet<>();
        posts.stream()
                .filter(post -> reading.contains(post.roleId()))
                .map(Post::unitKey)
                .flatMap(key -> Stream.concat(
                        Stream.of(key), units.takenOver(key).stream().map(Unit::key)))
                .forEach(named::add);
        return named;
    }
}
