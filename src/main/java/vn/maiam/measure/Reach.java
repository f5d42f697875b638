package vn.maiam.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.maiam.organisation.Unit;

/**
 * Which units' records count for which area. One statement answers for all areas at once: it joins these pairs and groups by the
 * area. A record of a unit counts once for each area it is in, so what is distinct is distinct within each area.
 */
record Reach(Map<String, List<Unit>> unitsByArea) {

    /** The pairs as a table {@code reach} of {@code area_key} and {@code unit_key}, each pair once. */
    static final String TABLE =
            """
            UNNEST(CAST(:areas AS VARCHAR ARRAY), CAST(:units AS VARCHAR ARRAY)) AS reach (area_key, unit_key)""";

    Reach only(Predicate<Unit> wanted) {
        Map<String, List<Unit>> left = new LinkedHashMap<>();
        unitsByArea.forEach(
                (area, units) -> left.put(area, units.stream().filter(wanted).toList()));
        return new Reach(left);
    }

    List<String> areas() {
        return List.copyOf(unitsByArea.keySet());
    }

    List<Unit> unitsOf(String area) {
        return unitsByArea.getOrDefault(area, List.of());
    }

    /** @return names and values of the parameters of {@link #TABLE} */
    Map<String, Object> parameters() {
        List<String> areas = new ArrayList<>();
        List<String> units = new ArrayList<>();
        unitsByArea.forEach((area, below) -> below.forEach(unit -> {
            areas.add(area);
            units.add(unit.key());
        }));
        return Map.of("areas", new TextArray(areas), "units", new TextArray(units));
    }
}
