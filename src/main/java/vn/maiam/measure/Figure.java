package vn.maiam.measure;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a target has come to, for some units at some date. Counts are exact: a ratio is compared before any rounding.
 *
 * <p>A target that each unit is to reach by itself ("20 triệu đồng/01 xã") counts units: those that reach it, of all; what
 * they have come to together is a part.
 *
 * @param numerator distinct persons, units or VND; null where nothing can be counted
 * @param denominator null where the measure has none
 * @param unit what the numbers count
 * @param state what it means for the target
 * @param reason why it is not computable or has no data; null otherwise; Vietnamese
 * @param declared true if the denominator (or numerator) was declared by people, not counted from records
 * @param baseline what a trend is held against; null otherwise
 * @param parts further figures of the same wording: by group, this year only, all needs met, named and unnamed heads
 */
public record Figure(
        String targetId,
        Long numerator,
        Long denominator,
        Counted unit,
        State state,
        String reason,
        boolean declared,
        BigDecimal baseline,
        List<Part> parts) {

    public enum State {
        REACHED,
        NOT_REACHED,
        NO_DATA,
        NOT_COMPUTABLE
    }

    public enum Counted {
        CHILDREN,
        CAREGIVERS,
        STAFF,
        PEOPLE,
        UNITS,
        ENTITLEMENTS,
        VND,
        NETWORKS
    }

    /** @param name Vietnamese, for the report's table */
    public record Part(String name, Long numerator, Long denominator, Counted unit) {}
}
