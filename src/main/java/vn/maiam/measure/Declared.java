package vn.maiam.measure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.maiam.measure.Figure.Counted;
import vn.maiam.measure.Figure.Part;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.UnitLevel;

/**
 * The children that units declare where none of theirs is on the register (questions.md 12). Communes are added up; what a unit
 * above them declares stands in only where nothing is known of any commune in it.
 */
final class Declared {

    static final Declared NONE = new Declared(Map.of(), Map.of());

    private static final String DECLARATIONS =
            """
            SELECT DISTINCT declaration.unit_key, declaration.for_year, declaration.id, declaration.children
            FROM declared_population declaration
            JOIN %s ON reach.unit_key = declaration.unit_key
            WHERE declaration.age_group = :ageGroup AND declaration.for_year <= :year
            ORDER BY declaration.for_year, declaration.id"""
                    .formatted(Reach.TABLE);

    private static final String REGISTERED =
            """
            SELECT DISTINCT home.unit_key
            FROM child_residence home
            JOIN %s ON reach.unit_key = home.unit_key
            WHERE %s"""
                    .formatted(Reach.TABLE, Children.LIVES_THERE);

    private final Map<String, Long> children;
    private final Map<String, Set<Unit>> unitsByArea;

    private Declared(Map<String, Long> children, Map<String, Set<Unit>> unitsByArea) {
        this.children = children;
        this.unitsByArea = unitsByArea;
    }

    /** Two statements at most, the second only where somebody has declared. */
    static Declared of(Asked asked, Facts facts) {
        String ages = ages(asked);
        if (ages == null) {
            return NONE;
        }
        Map<String, Unit> today = today(asked, facts);
        Map<String, Long> declared = declarations(ages, asked, facts, today);
        if (declared.isEmpty()) {
            return NONE;
        }
        Set<String> registered = registered(asked, facts, today);
        Map<String, Set<Unit>> used = new LinkedHashMap<>();
        for (String area : asked.reach().areas()) {
            used.put(area, used(units(asked, area, today), declared, registered));
        }
        return new Declared(declared, used);
    }

    /** Which of the declared groups the target means; null for ages that nobody declares (questions.md 13). */
    private static String ages(Asked asked) {
        if (!asked.has(Filters.AGE_BELOW)) {
            return "all";
        }
        int years = asked.number(Filters.AGE_BELOW);
        return years == 8 || years == 9 ? "0_8" : years == 16 ? "all" : null;
    }

    boolean isNeeded() {
        return unitsByArea.values().stream().anyMatch(units -> !units.isEmpty());
    }

    /** True if what is declared of the unit stands in for its register, in any area. */
    boolean isWithoutRegister(Unit unit) {
        Set<String> keys = unitsByArea.values().stream()
                .flatMap(Set::stream)
                .map(Unit::key)
                .collect(Collectors.toSet());
        return keys.contains(unit.key()) || unit.isOffice() && keys.contains(unit.parentKey());
    }

    void addTo(Map<String, Tally> tallies) {
        unitsByArea.forEach((area, units) -> {
            if (!units.isEmpty()) {
                addTo(tallies.get(area), units);
            }
        });
    }

    private void addTo(Tally tally, Set<Unit> units) {
        long sum = units.stream().mapToLong(unit -> children.get(unit.key())).sum();
        tally.add(new Part("Mẫu số: trẻ em đếm được trong sổ", tally.denominator, null, Counted.CHILDREN));
        tally.add(new Part("Mẫu số: trẻ em do " + units.size() + " đơn vị khai báo", sum, null, Counted.CHILDREN));
        tally.denominator += sum;
        tally.records += units.size();
        tally.declared = true;
    }

    private static Set<Unit> used(Set<Unit> inArea, Map<String, Long> declared, Set<String> registered) {
        Set<Unit> communes = inArea.stream()
                .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                .filter(unit -> declared.containsKey(unit.key()) && !registered.contains(unit.key()))
                .collect(Collectors.toSet());
        boolean known = !communes.isEmpty() || inArea.stream().anyMatch(unit -> registered.contains(unit.key()));
        return known ? communes : highest(inArea, declared);
    }

    private static Set<Unit> highest(Set<Unit> inArea, Map<String, Long> declared) {
        Set<Unit> all =
                inArea.stream().filter(unit -> declared.containsKey(unit.key())).collect(Collectors.toSet());
        return all.stream().map(Unit::level).min(Enum::compareTo).stream()
                .flatMap(level -> all.stream().filter(unit -> unit.level() == level))
                .collect(Collectors.toSet());
    }

    /** The latest of each unit; what a unit declared before it was taken over only where its successor has not declared. */
    private static Map<String, Long> declarations(String ages, Asked asked, Facts facts, Map<String, Unit> today) {
        Map<String, Map<String, Long>> latest = new HashMap<>();
        Map<String, Object> parameters = asked.parameters();
        parameters.put("ageGroup", ages);
        parameters.put("year", asked.period().at().getYear());
        facts.each(DECLARATIONS, parameters, row -> {
            String unit = row.getString("unit_key");
            latest.computeIfAbsent(today.get(unit).key(), key -> new HashMap<>())
                    .put(unit, row.getLong("children"));
        });
        Map<String, Long> declared = new HashMap<>();
        latest.forEach((unit, of) -> declared.put(
                unit,
                of.containsKey(unit)
                        ? of.get(unit)
                        : of.values().stream().mapToLong(Long::longValue).sum()));
        return declared;
    }

    private static Set<String> registered(Asked asked, Facts facts, Map<String, Unit> today) {
        Set<String> registered = new HashSet<>();
        facts.each(
                REGISTERED,
                asked.parameters(),
                row -> registered.add(today.get(row.getString("unit_key")).key()));
        return registered;
    }

    /** Offices stand for their areas, units that were taken over for their successors. */
    private static Map<String, Unit> today(Asked asked, Facts facts) {
        Map<String, Unit> today = new HashMap<>();
        asked.reach().unitsByArea().values().stream()
                .flatMap(List::stream)
                .forEach(unit -> today.computeIfAbsent(unit.key(), key -> facts.reaches()
                        .today(facts.reaches().area(key), asked.period().at())));
        return today;
    }

    private static Set<Unit> units(Asked asked, String area, Map<String, Unit> today) {
        return asked.reach().unitsOf(area).stream()
                .map(unit -> today.get(unit.key()))
                .collect(Collectors.toSet());
    }
}
