package vn.maiam.proposal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.maiam.dispatch.AreaAbove;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.organisation.Units;

/**
 * The area whose labour office collects a unit's proposals (000, 001, 004: the lead agency reviews and proposes): of a commune
 * the district above, of an office its own area, of the labour office of a district the province. Above the province it is no
 * longer the house's: its chair sends the proposal out.
 */
@Component
class CollectingArea {

    private static final String LEADING_SECTOR = "labour";

    private final AreaAbove areas;
    private final Units units;

    CollectingArea(AreaAbove areas, Units units) {
        this.areas = areas;
        this.units = units;
    }

    String of(String raisingUnit) {
        Unit unit = units.find(raisingUnit).orElseThrow();
        boolean isCollector = LEADING_SECTOR.equals(unit.sector());
        UnitLevel level =
                switch (unit.level()) {
                    case COMMUNE -> UnitLevel.DISTRICT;
                    case DISTRICT -> isCollector ? UnitLevel.PROVINCE : UnitLevel.DISTRICT;
                    case PROVINCE -> UnitLevel.PROVINCE;
                };
        return areas.at(level, raisingUnit).key();
    }

    /** The next one up; empty for a province. */
    Optional<String> above(String collectingUnit) {
        return units.find(collectingUnit)
                        .map(Unit::level)
                        .filter(level -> level == UnitLevel.PROVINCE)
                        .isPresent()
                ? Optional.empty()
                : Optional.of(areas.at(UnitLevel.PROVINCE, collectingUnit).key());
    }
}
