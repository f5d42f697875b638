package vn.maiam.register;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.organisation.Units;

/** The units by which a register can be searched, and which units a choice stands for. */
@Component
class EntryUnits {

    private static final Comparator<String> VIETNAMESE = Collator.getInstance(Locale.forLanguageTag("vi"))::compare;

    private final Units units;

    EntryUnits(Units units) {
        this.units = units;
    }

    /** Districts before communes before offices, without those of earlier times; empty where there is nothing to choose. */
    List<Unit> of(EntryReach reach) {
        Set<String> keys = Stream.of(reach.read(), reach.watched(), reach.own())
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        List<Unit> known = keys.stream()
                .flatMap(key -> units.find(key).stream())
                .filter(unit -> unit.validTo() == null)
                .sorted(Comparator.comparing(Unit::isOffice)
                        .thenComparing(Unit::level, Comparator.comparing(EntryUnits::rank))
                        .thenComparing(Unit::name, VIETNAMESE)
                        .thenComparing(Unit::key))
                .toList();
        return known.size() < 2 ? List.of() : known;
    }

    String name(String key) {
        return units.find(key).map(Unit::name).orElse(key);
    }

    private static int rank(UnitLevel level) {
        return level == UnitLevel.PROVINCE ? 0 : level == UnitLevel.DISTRICT ? 1 : 2;
    }

    /** The unit, all below it, and what these have taken over; null where nothing was chosen. */
    Set<String> meant(String unitKey) {
        if (unitKey == null || unitKey.isBlank()) {
            return null;
        }
        Stream<String> below = units.find(unitKey).filter(unit -> !unit.isOffice()).stream()
                .flatMap(unit -> units.everythingBelow(unit.key()).stream())
                .map(Unit::key);
        Set<String> meant = new HashSet<>();
        Stream.concat(Stream.of(unitKey), below).forEach(key -> {
            meant.add(key);
            units.takenOver(key).forEach(old -> meant.add(old.key()));
        });
        return meant;
    }
}
