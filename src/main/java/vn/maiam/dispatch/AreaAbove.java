package vn.maiam.dispatch;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.organisation.Units;

/** Finds the area of a level that a unit belongs to; where there is no such level, the province (two tiers). */
@Component
public class AreaAbove {

    private final Units units;

    AreaAbove(Units units) {
        this.units = units;
    }

    /** The area whose offices look after the unit's papers: of a commune its district, else the unit's own. */
    Unit above(String unitKey) {
        UnitLevel own = units.find(unitKey).map(Unit::level).orElseThrow();
        return at(own == UnitLevel.COMMUNE ? UnitLevel.DISTRICT : own, unitKey);
    }

    public Unit at(UnitLevel level, String unitKey) {
        return Stream.of(level, UnitLevel.PROVINCE)
                .map(wanted -> units.ancestorAt(unitKey, wanted))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody is above " + unitKey + "."));
    }
}
