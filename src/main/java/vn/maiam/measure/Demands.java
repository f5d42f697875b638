package vn.maiam.measure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.maiam.plan.Target;
import vn.maiam.plan.Target.Accumulation;
import vn.maiam.plan.Target.Direction;
import vn.maiam.plan.Target.Measured;

/**
 * What a measure demands of a target.
 *
 * @param taken filters it takes
 * @param oneOf filters of which it needs at least one; empty if none
 * @param overTime true if records are gathered over a period, so that "at_date" means nothing
 */
record Demands(Set<String> taken, Set<String> oneOf, Set<Measured> units, Set<Direction> directions, boolean overTime) {

    static final Set<Direction> THRESHOLDS = EnumSet.of(Direction.AT_LEAST, Direction.BELOW, Direction.ALL);

    List<String> problems(String measure, Target target) {
        List<String> problems = new ArrayList<>();
        target.filters().keySet().stream()
                .filter(filter -> !taken.contains(filter))
                .forEach(filter -> problems.add("Cách tính “%s” không dùng điều kiện lọc “%s”; chỉ dùng: %s."
                        .formatted(measure, filter, words(taken))));
        if (!oneOf.isEmpty() && oneOf.stream().noneMatch(target.filters()::containsKey)) {
            problems.add("Cách tính “%s” cần điều kiện lọc %s.".formatted(measure, either(oneOf)));
        }
        if (!units.contains(target.unit())) {
            problems.add("Cách tính “%s” có đơn vị tính %s, không phải %s."
                    .formatted(measure, either(ids(units)), id(target.unit())));
        }
        if (!directions.contains(target.direction())) {
            problems.add("Cách tính “%s” so được theo hướng %s, không phải %s."
                    .formatted(measure, either(ids(directions)), id(target.direction())));
        }
        if (overTime && target.accumulate() == Accumulation.AT_DATE) {
            problems.add("Cách tính “%s” cộng dồn theo phase hoặc year, không phải at_date.".formatted(measure));
        }
        if (target.perUnit() != null && !THRESHOLDS.contains(target.direction())) {
            problems.add("Mục tiêu xét riêng từng đơn vị (per_unit) phải có con số để so.");
        }
        return problems;
    }

    private static String words(Set<String> filters) {
        return filters.isEmpty() ? "không điều kiện nào" : String.join(", ", sorted(filters));
    }

    private static String either(Set<String> words) {
        return String.join(" hoặc ", sorted(words));
    }

    private static List<String> sorted(Set<String> words) {
        return words.stream().sorted().toList();
    }

    private static Set<String> ids(Set<? extends Enum<?>> values) {
        return values.stream().map(Demands::id).collect(java.util.stream.Collectors.toSet());
    }

    private static String id(Enum<?> value) {
        return value == null ? "(trống)" : value.name().toLowerCase(java.util.Locale.ROOT);
    }
}
