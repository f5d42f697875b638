package vn.maiam.measure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.organisation.Units;

/** Finds whose records count for an area: everything below it, and what each of these units has taken over. */
final class Reaches {

    private final Units units;

    Reaches(Units units) {
        this.units = units;
    }

    /** An area is its own; an office stands for its area. */
    Unit area(String key) {
        Unit unit = units.find(key).orElseThrow(() -> new IllegalArgumentException("Không có đơn vị " + key + "."));
        return unit.isOffice() ? units.find(unit.parentKey()).orElseThrow() : unit;
    }

    Reach below(Collection<Unit> areas, LocalDate at) {
        Map<String, List<Unit>> reach = new LinkedHashMap<>();
        areas.forEach(area -> reach.put(area.key(), below(area, at)));
        return new Reach(reach);
    }

    /** The unit itself with its offices, and those before it: not what the units below it have. */
    Reach own(Collection<Unit> areas, LocalDate at) {
        Map<String, List<Unit>> reach = new LinkedHashMap<>();
        areas.forEach(area -> reach.put(area.key(), own(area, at)));
        return new Reach(reach);
    }

    /** The areas of the level, in force that day, in the area; one of that level is its only one. */
    List<Unit> ofLevel(Unit area, UnitLevel level, LocalDate at) {
        if (area.level() == level) {
            return List.of(area);
        }
        List<Unit> all = units.below(area.key(), level).stream()
                .filter(unit -> !unit.isOffice())
                .toList();
        List<Unit> inForce = all.stream().filter(unit -> unit.inForce(at)).toList();
        return area.inForce(at) ? inForce : all;
    }

    /** Who answers for the unit that day: itself, or the only one that has taken it over by then. */
    Unit today(Unit unit, LocalDate at) {
        List<Unit> successors = units.successors(unit.key());
        boolean passedOn = successors.size() == 1 && hasPassed(unit, successors.get(0), at);
        return passedOn ? successors.get(0) : unit;
    }

    /** A successor made for it begins when the old unit ends, whatever end that was given; one that was there before does not. */
    private static boolean hasPassed(Unit unit, Unit successor, LocalDate at) {
        boolean ended = unit.validTo() != null && !unit.validTo().isAfter(at);
        boolean begun = successor.validFrom().isAfter(unit.validFrom())
                && !successor.validFrom().isAfter(at);
        return ended || begun;
    }

    private List<Unit> below(Unit area, LocalDate at) {
        Set<Unit> inside = new LinkedHashSet<>(own(area, at));
        units.everythingBelow(area.key()).stream()
                .flatMap(unit -> withTakenOver(unit, at))
                .forEach(inside::add);
        Set<Unit> withOffices = new LinkedHashSet<>(inside);
        inside.forEach(unit -> withOffices.addAll(units.everythingBelow(unit.key())));
        return withOffices.stream()
                .filter(unit -> !area.inForce(at) || !hasLeft(unit, withOffices, at))
                .toList();
    }

    /** True if somebody outside has taken the unit over: its records are wholly the other's. */
    private boolean hasLeft(Unit unit, Set<Unit> inside, LocalDate at) {
        return !inside.contains(today(unit, at));
    }

    private Stream<Unit> withTakenOver(Unit unit, LocalDate at) {
        Stream<Unit> takenOver = units.takenOver(unit.key()).stream()
                .filter(old -> today(old, at).equals(unit));
        return Stream.concat(Stream.of(unit), takenOver);
    }

    private List<Unit> own(Unit area, LocalDate at) {
        return withTakenOver(area, at)
                .flatMap(unit -> Stream.concat(Stream.of(unit), offices(unit)))
                .distinct()
                .toList();
    }

    private Stream<Unit> offices(Unit area) {
        return units.everythingBelow(area.key()).stream()
                .filter(unit -> unit.isOffice() && area.key().equals(unit.parentKey()));
    }
}
