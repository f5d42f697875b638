package vn.maiam.measure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.maiam.organisation.Unit;
import vn.maiam.plan.Target;

/**
 * What trends are held against: the last value that people have entered for a time before the period. An area's is its own, with
 * those of the units it has taken over.
 */
final class Baselines {

    private static final String ENTERED =
            """
            SELECT reach.area_key, entered.unit_key, entered.indicator, entered.amount
            FROM baseline entered
            JOIN %s ON reach.unit_key = entered.unit_key
            WHERE entered.indicator IN (:indicators) AND entered.to_date <= :start
            ORDER BY entered.to_date, entered.id"""
                    .formatted(Reach.TABLE);

    private Baselines() {}

    static String indicator(Target target) {
        return new TreeMap<>(target.filters())
                .entrySet().stream()
                        .map(filter -> filter.getKey() + "="
                                + filter.getValue().stream().sorted().collect(Collectors.joining(",")))
                        .collect(Collectors.joining(";", target.measure() + ":", ""));
    }

    /** @return by area; none where nobody has entered one */
    static Map<String, BigDecimal> of(Asked asked, Facts facts) {
        Map<String, Map<String, BigDecimal>> latest = new HashMap<>();
        Asked own = asked.over(
                facts.reaches().own(areas(asked, facts), asked.period().at()));
        Map<String, Object> parameters = own.parameters();
        String shared = indicator(asked.target());
        parameters.put(
                "indicators",
                Stream.concat(Stream.of(shared), asked.names().values().stream())
                        .collect(Collectors.toSet()));
        facts.each(ENTERED, parameters, row -> {
            String name = row.getString("indicator");
            if (!name.equals(shared) && !name.equals(asked.names().get(row.getString("area_key")))) {
                return;
            }
            Unit unit = facts.reaches().area(row.getString("unit_key"));
            latest.computeIfAbsent(row.getString("area_key"), key -> new HashMap<>())
                    .put(unit.key(), row.getBigDecimal("amount"));
        });
        Map<String, BigDecimal> baselines = new HashMap<>();
        latest.forEach((area, values) ->
                baselines.put(area, values.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
        return baselines;
    }

    private static List<Unit> areas(Asked asked, Facts facts) {
        return asked.reach().areas().stream().map(facts.reaches()::area).toList();
    }
}
