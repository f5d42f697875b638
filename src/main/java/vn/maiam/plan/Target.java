package vn.maiam.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.maiam.organisation.UnitLevel;

/**
 * What a plan is to reach in one phase.
 *
 * <p>Filters, the whole vocabulary; a measure takes some of them and refuses the others by name:
 *
 * <ul>
 *   <li>{@code category}: codes of child_category_kind; several are a union of distinct children. For training: the
 *       categories of the children whose caregivers are meant
 *   <li>{@code age_below}: whole years; a child that has not yet turned so many at the reference date (questions.md 13)
 *   <li>{@code service_groups}, {@code services}: groups and codes of service_kind; either suffices
 *   <li>{@code person_groups}: {@code health}, {@code education}, {@code protection}, {@code community},
 *       {@code organisation}, as in workforce
 *   <li>{@code in_charge}: {@code true} for those in charge of work for children only (004-T4)
 *   <li>{@code include_caregivers}: {@code true} where caregivers stand in the same ratio as staff (000-T3)
 *   <li>{@code subject}: of sessions, networks and models: {@code disability}, {@code inclusion}, {@code development},
 *       {@code protection}
 *   <li>{@code level}: units of this level are counted: {@code commune}, {@code district}; without it: whether there is
 *       one in the unit's area at all
 *   <li>{@code need_pilot}: {@code true} if a unit counts only with a pilot model beside its network (questions.md 7)
 *   <li>{@code owner}: whose fund: {@code commune}, {@code district}, {@code all}
 *   <li>{@code issuing_levels}: of entitlements: {@code state}, {@code province}, {@code district}
 *   <li>{@code incident_kinds}: {@code abused}, {@code violence}; without it a trend counts children who newly enter a
 *       {@code category}
 *   <li>{@code risk}: {@code at_risk}, {@code urgent}
 *   <li>{@code limit_days}: days within which is in time; without it "kịp thời" is not computable (questions.md 10)
 * </ul>
 *
 * @param id {@code 002-T1}; one of its plan
 * @param wording the plan's own, for reports
 * @param measure name of one of the twelve measures
 * @param filters what the measure takes, see below; values in the file's order, a single value as a list of one
 * @param threshold in the target's own unit: 93 for 93 %, 300000000 for VND; null where the plan gives no figure
 * @param of the denominator that the wording states ("3/15": 15); null otherwise
 * @param accumulate over what the records are gathered (questions.md 4)
 * @param perUnit judged for each unit of this level by itself ("20 triệu đồng/01 xã"); null: for the whole
 * @param parent id of the target it is a share of
 * @param shares what each unit below is to reach, by unit key; empty unless split
 * @param uncertain true where the source is unclear, {@code note} says how
 */
public record Target(
        String id,
        String phase,
        String wording,
        String measure,
        Map<String, List<String>> filters,
        Direction direction,
        BigDecimal threshold,
        Integer of,
        Measured unit,
        Accumulation accumulate,
        UnitLevel perUnit,
        String parent,
        Map<String, BigDecimal> shares,
        Quality quality,
        boolean uncertain,
        String note) {

    /** The same with what each unit below is to reach. */
    public Target withShares(Map<String, BigDecimal> each) {
        return with(id, wording, threshold, each);
    }

    Target withId(String other) {
        return with(other, wording, threshold, shares);
    }

    Target worded(String otherwise) {
        return with(id, otherwise, threshold, shares);
    }

    public Target withThreshold(BigDecimal figure) {
        return with(id, wording, figure, shares);
    }

    Target asFor(String unitKey) {
        return withThreshold(shares.getOrDefault(unitKey, threshold));
    }

    private Target with(String named, String worded, BigDecimal figure, Map<String, BigDecimal> each) {
        return new Target(
                named,
                phase,
                worded,
                measure,
                filters,
                direction,
                figure,
                of,
                unit,
                accumulate,
                perUnit,
                parent,
                each,
                quality,
                uncertain,
                note);
    }

    public enum Direction {
        AT_LEAST,
        BELOW,
        ALL,
        TREND_DOWN,
        MAINTAIN,
        ENSURE
    }

    public enum Measured {
        PERCENT,
        COUNT,
        MONEY,
        YES_NO
    }

    public enum Accumulation {
        PHASE,
        YEAR,
        AT_DATE
    }

    public enum Quality {
        COUNTED,
        DECLARED,
        ESTIMATED
    }
}
