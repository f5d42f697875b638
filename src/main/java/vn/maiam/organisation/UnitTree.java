package vn.maiam.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The whole tree at one moment, immutable: at most some 15,000 units, which change a few times a year. */
final class UnitTree {

    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, List<Unit>> children;
    private final Map<String, List<String>> successors;
    private final Map<String, List<String>> predecessors = new HashMap<>();

    UnitTree(List<Unit> all, Map<String, List<String>> successors) {
        all.forEach(unit -> units.put(unit.key(), unit));
        this.children =
                all.stream().filter(unit -> unit.parentKey() != null).collect(Collectors.groupingBy(Unit::parentKey));
        this.successors = successors;
        successors.forEach((old, next) -> next.forEach(key ->
                predecessors.computeIfAbsent(key, each -> new ArrayList<>()).add(old)));
    }

    Stream<Unit> all() {
        return units.values().stream();
    }

    Optional<Unit> find(String key) {
        return Optional.ofNullable(units.get(key));
    }

    /** The unit itself if it is an area, else the area it is an office of. */
    Optional<Unit> area(String key) {
        return find(key).flatMap(unit -> unit.isOffice() ? find(unit.parentKey()) : Optional.of(unit));
    }

    Optional<Unit> ancestorAt(String key, UnitLevel level) {
        return area(key).stream()
                .flatMap(this::upwards)
                .filter(unit -> unit.level() == level)
                .findFirst();
    }

    Optional<Unit> office(String key, String sector, LocalDate today) {
        return area(key).stream()
                .flatMap(area -> childrenOf(area).stream())
                .filter(unit -> sector.equals(unit.sector()))
                .max(Comparator.comparing((Unit unit) -> unit.inForce(today)).thenComparing(Unit::validFrom));
    }

    boolean isBelow(String key, String ancestorKey) {
        return find(key).stream().flatMap(this::upwards).skip(1).anyMatch(unit -> unit.key()
                .equals(ancestorKey));
    }

    /** Every unit below the unit's area, offices included. */
    List<Unit> everythingBelow(String key) {
        List<Unit> below = new ArrayList<>();
        area(key).ifPresent(area -> collect(area, below));
        return below;
    }

    /** Unions and splits may meet again, so each unit is followed once. */
    List<Unit> successors(String key) {
        Set<String> last = new LinkedHashSet<>();
        follow(key, new LinkedHashSet<>(), last);
        last.remove(key);
        return last.stream().flatMap(successor -> find(successor).stream()).toList();
    }

    /** The units, of any time before, whose only successor today is this one. */
    List<Unit> takenOver(String key) {
        Set<String> before = new LinkedHashSet<>();
        goBack(key, before);
        before.remove(key);
        return before.stream()
                .filter(old -> isOnlySuccessor(key, old))
                .flatMap(old -> find(old).stream())
                .toList();
    }

    private boolean isOnlySuccessor(String key, String old) {
        List<Unit> last = successors(old);
        return last.size() == 1 && last.get(0).key().equals(key);
    }

    Relation relation(String own, String other) {
        Optional<Unit> mine = find(own);
        Optional<Unit> theirs = find(other);
        return mine.isEmpty() || theirs.isEmpty() ? Relation.NONE : relation(mine.get(), theirs.get());
    }

    private Relation relation(Unit mine, Unit theirs) {
        if (mine.equals(theirs)) {
            return Relation.OWN;
        }
        if (mine.parentKey() != null && mine.parentKey().equals(theirs.parentKey()) && sameKind(mine, theirs)) {
            return Relation.SIBLING;
        }
        if (reaches(theirs, mine)) {
            return Relation.ABOVE;
        }
        return reaches(mine, theirs) ? Relation.BELOW : Relation.NONE;
    }

    private static boolean sameKind(Unit one, Unit other) {
        return one.isOffice() == other.isOffice();
    }

    /** True if the area of the upper unit holds the lower one; of an area and its own office the area is the upper one. */
    private boolean reaches(Unit lower, Unit upper) {
        return isBelow(lower.key(), upper.key())
                || upper.isOffice()
                        && !lower.key().equals(upper.parentKey())
                        && isBelow(lower.key(), upper.parentKey());
    }

    private Stream<Unit> upwards(Unit unit) {
        return Stream.iterate(unit, found -> found != null, found -> units.get(found.parentKey()));
    }

    private List<Unit> childrenOf(Unit unit) {
        return children.getOrDefault(unit.key(), List.of());
    }

    private void collect(Unit unit, List<Unit> below) {
        for (Unit child : childrenOf(unit)) {
            below.add(child);
            collect(child, below);
        }
    }

    private void goBack(String key, Set<String> seen) {
        if (seen.add(key)) {
            predecessors.getOrDefault(key, List.of()).forEach(old -> goBack(old, seen));
        }
    }

    private void follow(String key, Set<String> seen, Set<String> last) {
        if (!seen.add(key)) {
            return;
        }
        List<String> next = successors.getOrDefault(key, List.of());
        if (next.isEmpty()) {
            last.add(key);
        }
        next.forEach(successor -> follow(successor, seen, last));
    }
}
