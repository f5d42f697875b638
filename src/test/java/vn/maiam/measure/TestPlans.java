package vn.maiam.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.plan.Plan;
import vn.maiam.plan.Target;
import vn.maiam.plan.Target.Accumulation;
import vn.maiam.plan.Target.Direction;
import vn.maiam.plan.Target.Measured;
import vn.maiam.plan.Target.Quality;

/** Plans that are nothing but their targets, in two phases: to the end of 2020, and from 2021 to 2025. */
final class TestPlans {

    static final String FIRST = "P1";
    static final String SECOND = "P2";

    private TestPlans() {}

    static Plan of(String issuer, Target... targets) {
        return of(issuer, List.of(targets));
    }

    static Plan of(String issuer, List<Target> targets) {
        return new Plan(
                "thử",
                1,
                "Kế hoạch thử",
                null,
                null,
                null,
                issuer,
                null,
                null,
                List.of(),
                LocalDate.of(2018, 1, 1),
                LocalDate.of(2025, 12, 31),
                null,
                List.of(
                        new Plan.Phase(FIRST, "Đến 2020", LocalDate.of(2018, 1, 1), LocalDate.of(2020, 12, 31)),
                        new Plan.Phase(SECOND, "2021-2025", LocalDate.of(2021, 1, 1), LocalDate.of(2025, 12, 31))),
                List.of(),
                null,
                List.of(),
                targets,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                List.of());
    }

    /** A target of the first phase; filters as "name", "value value". */
    static Target target(
            String id,
            String measure,
            Direction direction,
            String threshold,
            Measured unit,
            Accumulation accumulate,
            String... filters) {
        Map<String, List<String>> filterValues = new LinkedHashMap<>();
        for (int i = 0; i < filters.length; i += 2) {
            filterValues.put(filters[i], List.of(filters[i + 1].split(" ")));
        }
        return new Target(
                id,
                FIRST,
                "Chỉ tiêu " + id,
                measure,
                filterValues,
                direction,
                threshold == null ? null : new BigDecimal(threshold),
                null,
                unit,
                accumulate,
                null,
                null,
                Map.of(),
                Quality.COUNTED,
                false,
                null);
    }

    static Target percent(String measure, String threshold, String... filters) {
        return target("T", measure, Direction.AT_LEAST, threshold, Measured.PERCENT, Accumulation.YEAR, filters);
    }

    static Target of(Target target, int stated) {
        return copy(target, target.phase(), stated, target.perUnit(), target.shares());
    }

    static Target each(Target target, UnitLevel level) {
        return copy(target, target.phase(), target.of(), level, target.shares());
    }

    static Target shared(Target target, Map<String, BigDecimal> shares) {
        return copy(target, target.phase(), target.of(), target.perUnit(), shares);
    }

    static Target inPhase(Target target, String phase) {
        return copy(target, phase, target.of(), target.perUnit(), target.shares());
    }

    private static Target copy(
            Target target, String phase, Integer of, UnitLevel each, Map<String, BigDecimal> shares) {
        return new Target(
                target.id(),
                phase,
                target.wording(),
                target.measure(),
                target.filters(),
                target.direction(),
                target.threshold(),
                of,
                target.unit(),
                target.accumulate(),
                each,
                target.parent(),
                shares,
                target.quality(),
                target.uncertain(),
                target.note());
    }
}
