package vn.maiam.fiveplans;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import vn.maiam.measure.NaiveMeasures;
import vn.maiam.measure.NaiveMeasures.Count;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.organisation.Units;
import vn.maiam.plan.Plan;
import vn.maiam.plan.Target;

/** What a figure ought to be, record by record in plain Java; a target that is judged unit by unit is, here too. */
final class CountedByHand {

    private final NaiveMeasures naive;
    private final Units units;

    CountedByHand(DataSource database, Units units) {
        this.naive = new NaiveMeasures(database);
        this.units = units;
    }

    /** @return numerator and denominator with a stroke between, {@code null} where there is nothing to say */
    String count(Plan plan, Target target, String unitKey, LocalDate from, LocalDate asOf) {
        Unit unit = units.find(unitKey).orElseThrow();
        String area = unit.isOffice() ? unit.parentKey() : unitKey;
        if (target.perUnit() == null || unit.level() == target.perUnit()) {
            Count count = naive.count(plan, target, area, from, asOf);
            return count.numerator() + "/" + count.denominator();
        }
        List<Unit> each =
                units.below(area, target.perUnit() == UnitLevel.COMMUNE ? UnitLevel.COMMUNE : UnitLevel.DISTRICT);
        long reached = each.stream()
                .map(one -> naive.count(plan, target, one.key(), from, asOf).numerator())
                .filter(amount -> amount != null && BigDecimal.valueOf(amount).compareTo(target.threshold()) >= 0)
                .count();
        return reached + "/" + each.size();
    }
}
