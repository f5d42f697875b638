package vn.maiam.progress;

import java.time.LocalDate;
import java.util.List;
import vn.maiam.organisation.Unit;
import vn.maiam.plan.Plan;
import vn.maiam.plan.Plan.Phase;
import vn.maiam.plan.Target;

/**
 * What a person looks at, after it was checked that he may.
 *
 * @param unit area whose figures are shown, with everything below it
 * @param units all that he may choose instead
 * @param phase that contains the day; null where the plan has none then
 * @param day last day whose records count
 */
public record Asked(Reach reach, Plan plan, Unit unit, List<Unit> units, Phase phase, LocalDate day) {

    /** The first day of what is reported: the year's, or the phase's in its first year. */
    LocalDate from() {
        LocalDate year = day.withDayOfYear(1);
        return phase.from().isAfter(year) ? phase.from() : year;
    }

    List<Target> targets() {
        return phase == null ? List.of() : plan.targetsOf(phase);
    }

    /** @throws ProgressRefused if the phase has no such target */
    Target target(String id) {
        return targets().stream()
                .filter(target -> target.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ProgressRefused.wrong(
                        "target", "Giai đoạn này không có chỉ tiêu đã chọn. Hãy chọn một chỉ tiêu trong bảng."));
    }
}
