package vn.maiam.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The dated tree of units. */
public interface Units {

    /** A unit of any time. */
    Optional<Unit> find(String key);

    /** The area of this level that the unit belongs to; an area of this level is its own. */
    Optional<Unit> ancestorAt(String key, UnitLevel level);

    /** Key of the area that an office is an office of; of an area its own. */
    default String areaOf(String key) {
        return find(key).filter(Unit::isOffice).map(Unit::parentKey).orElse(key);
    }

    /** The office of this sector in the area (for an office: in its area); the one in force today if there were several. */
    Optional<Unit> office(String areaKey, String sector);

    /** The areas of this level below the unit (for an office: below its area). */
    List<Unit> below(String key, UnitLevel level);

    /** Every unit below the unit (for an office: below its area), offices and units of other times included. */
    List<Unit> everythingBelow(String key);

    /** The keys of the unit, its offices and everything below it. */
    default List<String> keysFrom(String key) {
        return Stream.concat(Stream.of(key), everythingBelow(key).stream().map(Unit::key))
                .toList();
    }

    /** True if the unit lies below the other, as an area or as an office; a unit does not lie below itself. */
    boolean isBelow(String key, String ancestorKey);

    /** Who took over from the unit, followed to the units that nobody has taken over from yet; empty if nobody has. */
    List<Unit> successors(String key);

    /** The units of earlier times that this one alone has taken over: it is their only successor. */
    List<Unit> takenOver(String key);

    List<Unit> inForce(LocalDate on);
}
