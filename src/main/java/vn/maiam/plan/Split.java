package vn.maiam.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.plan.Target.Measured;

/**
 * A total and what it is split into. The sum is checked, never corrected: "300 triệu đồng ... cấp huyện 100 triệu, cấp xã 20
 * triệu/01 xã" holds with ten communes only.
 *
 * @param target id of the total
 * @param total as the plan says it
 * @param parts what it is to be made of, in the plan's order
 */
public record Split(String target, BigDecimal total, List<Part> parts) {

    /**
     * @param target id of the share
     * @param each what one unit is to reach; null where the units' shares differ
     * @param units how many units; 1 for a share that is nobody's in particular
     */
    public record Part(String target, BigDecimal each, int units, BigDecimal amount) {}

    public BigDecimal sum() {
        return parts.stream().map(Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the parts lack to make the total; negative if they are too much. */
    public BigDecimal missing() {
        return total.subtract(sum());
    }

    public boolean sumsUp() {
        return sum().compareTo(total) == 0;
    }

    /**
     * Every total of the plan that is split.
     *
     * @param unitsBelow how many units of a level lie below the issuer
     */
    public static List<Split> of(Plan plan, ToIntFunction<UnitLevel> unitsBelow) {
        List<Split> splits = new ArrayList<>();
        for (Target total : plan.targets()) {
            List<Part> parts = plan.targets().stream()
                    .filter(target -> total.id().equals(target.parent()) && target.threshold() != null)
                    .map(target -> part(target, unitsBelow))
                    .toList();
            if (total.threshold() != null && !parts.isEmpty()) {
                splits.add(new Split(total.id(), total.threshold(), parts));
            } else if (isShared(total)) {
                splits.add(new Split(total.id(), total.threshold(), List.of(shared(total))));
            }
        }
        return splits;
    }

    /** A total of things that add up, shared out to units by itself; shares of a percentage are no sum. */
    private static boolean isShared(Target target) {
        return target.threshold() != null
                && target.perUnit() == null
                && !target.shares().isEmpty()
                && target.unit() != Measured.PERCENT;
    }

    private static Part part(Target target, ToIntFunction<UnitLevel> unitsBelow) {
        if (!target.shares().isEmpty()) {
            return shared(target);
        }
        int units = target.perUnit() == null ? 1 : unitsBelow.applyAsInt(target.perUnit());
        return new Part(
                target.id(), target.threshold(), units, target.threshold().multiply(BigDecimal.valueOf(units)));
    }

    private static Part shared(Target target) {
        BigDecimal sum = target.shares().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean alike = target.shares().values().stream().distinct().count() == 1;
        BigDecimal each = alike ? target.shares().values().iterator().next() : null;
        return new Part(target.id(), each, target.shares().size(), sum);
    }
}
