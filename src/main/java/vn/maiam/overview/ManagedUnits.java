package vn.maiam.overview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.People;
import vn.maiam.organisation.Post;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;

/** Whom a manager watches: his own unit and all below it, its offices and the units of earlier times included. */
@Component
public class ManagedUnits {

    /** Nobody else: an officer has the file itself, and an administrator no business in the work. */
    public static final Set<String> ROLES = Set.of("communeManager", "districtManager", "provinceManager");

    private final People people;
    private final Units units;

    ManagedUnits(People people, Units units) {
        this.people = people;
        this.units = units;
    }

    /** The areas a person may choose, each before those below it. */
    public List<Unit> choices(String person) {
        return all(person).values().stream().filter(unit -> !unit.isOffice()).toList();
    }

    /** @param unitKey null for the manager's own unit */
    public Scope scope(String person, String unitKey) {
        Map<String, Unit> all = all(person);
        Unit chosen =
                unitKey == null || unitKey.isEmpty() ? all.values().iterator().next() : all.get(unitKey);
        if (chosen == null) {
            throw OverviewRefused.notYourUnit();
        }
        Map<String, Unit> within = new LinkedHashMap<>();
        add(chosen, within);
        return new Scope(chosen, within);
    }

    /** Everything the person watches, whatever is chosen. */
    public Collection<String> keys(String person) {
        return all(person).keySet();
    }

    private Map<String, Unit> all(String person) {
        Map<String, Unit> all = new LinkedHashMap<>();
        own(person).forEach(unit -> add(unit, all));
        if (all.isEmpty()) {
            throw OverviewRefused.notAManager();
        }
        return all;
    }

    private List<Unit> own(String person) {
        List<Unit> own = new ArrayList<>();
        people.posts(person).stream()
                .filter(post -> ROLES.contains(post.roleId()))
                .map(Post::unitKey)
                .forEach(key -> units.find(key).ifPresent(own::add));
        return own;
    }

    private void add(Unit unit, Map<String, Unit> to) {
        to.put(unit.key(), unit);
        if (!unit.isOffice()) {
            units.everythingBelow(unit.key()).forEach(below -> to.put(below.key(), below));
        }
    }

    /** @param within the chosen unit and all below it, by key */
    public record Scope(Unit chosen, Map<String, Unit> within) {

        public Collection<String> keys() {
            return within.keySet();
        }
    }
}
