package vn.maiam.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.maiam.organisation.UnitLevel;

/**
 * What a plan is to reach in one phase.
 *
 * @param id {@code 002-T1}; one of its plan
 * @param wording the plan's own, for reports
 * @param measure name of one of the twelve measures
 * @param filters what the measure takes: {@code category}, {@code age}, {@code services}, {@code groups}, {@code subject},
 *     {@code level} ...; values in the file's order
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
