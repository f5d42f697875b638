package vn.maiam.measure;

import java.math.BigDecimal;
import java.util.List;
import vn.maiam.measure.Figure.State;
import vn.maiam.organisation.Unit;
import vn.maiam.plan.Target;
import vn.maiam.plan.Target.Measured;

/** Says what was counted means for the target. Ratios are compared as they are, before any rounding. */
final class Judge {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Judge() {}

    /** @param threshold what this area is to reach; null where the target gives no figure, or none for this area */
    static Figure figure(Target target, Tally tally, BigDecimal threshold, String noData) {
        if (tally.notComputable != null) {
            return figure(target, tally, State.NOT_COMPUTABLE, tally.notComputable);
        }
        if (!tally.hasData()) {
            return new Figure(
                    target.id(),
                    null,
                    null,
                    tally.unit,
                    State.NO_DATA,
                    tally.noData == null ? noData : tally.noData,
                    tally.declared,
                    tally.baseline,
                    tally.parts());
        }
        if (demandsAFigure(target) && threshold == null) {
            return figure(target, tally, State.NOT_COMPUTABLE, NOT_SHARED);
        }
        boolean reached = tally.holds != null ? tally.holds : isReached(target, tally, threshold);
        return figure(target, tally, reached ? State.REACHED : State.NOT_REACHED, null);
    }

    private static final String NOT_SHARED =
            "Con số của chỉ tiêu đặt cho toàn địa bàn của đơn vị ban hành và chưa giao riêng cho đơn vị này; số đã làm được vẫn ghi"
                    + " ở đây. Muốn đánh giá riêng, hãy giao phần của đơn vị trong kế hoạch.";

    /**
     * A percentage is the same for everybody below; a sum or a number of units is the issuer's, and another's only if the plan gives
     * it a share.
     */
    static BigDecimal threshold(Target target, Unit area, boolean issuer) {
        BigDecimal share = target.shares().get(area.key());
        if (share != null) {
            return share;
        }
        boolean own = issuer || target.unit() == Measured.PERCENT || target.perUnit() == area.level();
        return own ? target.threshold() : null;
    }

    static boolean isReached(Target target, Tally tally, BigDecimal threshold) {
        return switch (target.direction()) {
            case AT_LEAST -> compare(target, tally, threshold) >= 0;
            case BELOW -> compare(target, tally, threshold) < 0;
            case ALL ->
                tally.ratio && target.unit() == Measured.PERCENT && HUNDRED.compareTo(threshold) == 0
                        ? tally.numerator >= tally.denominator
                        : compare(target, tally, threshold) >= 0;
            case TREND_DOWN -> BigDecimal.valueOf(tally.numerator).compareTo(tally.baseline) < 0;
            case MAINTAIN -> BigDecimal.valueOf(tally.numerator).compareTo(tally.baseline) >= 0;
            case ENSURE -> !tally.ratio ? tally.numerator > 0 : tally.numerator >= tally.denominator;
        };
    }

    /** 8 of 15 against 50 %: 800 with 750. */
    private static int compare(Target target, Tally tally, BigDecimal threshold) {
        BigDecimal numerator = BigDecimal.valueOf(tally.numerator);
        return target.unit() == Measured.PERCENT
                ? numerator.multiply(HUNDRED).compareTo(threshold.multiply(BigDecimal.valueOf(tally.denominator)))
                : numerator.compareTo(threshold);
    }

    private static boolean demandsAFigure(Target target) {
        return Demands.THRESHOLDS.contains(target.direction());
    }

    private static Figure figure(Target target, Tally tally, State state, String reason) {
        boolean counted = state != State.NOT_COMPUTABLE || tally.hasData() && tally.numeratorCounts;
        return new Figure(
                target.id(),
                counted ? Long.valueOf(tally.numerator) : null,
                counted && tally.ratio ? Long.valueOf(tally.denominator) : null,
                tally.unit,
                state,
                reason,
                tally.declared,
                tally.baseline,
                List.copyOf(tally.parts()));
    }
}
