package vn.maiam.progress;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.maiam.plan.Obligation;
import vn.maiam.plan.Plan;
import vn.maiam.plan.Plans;
import vn.maiam.plan.Target;
import vn.maiam.progress.PlanView.VersionView;
import vn.maiam.progress.PlanView.VersionView.Change;

/** What each amendment of a plan has changed: the version before and after, side by side. */
@Component
class PlanChanges {

    private static final String NOTHING = "(không có)";

    private final Plans plans;

    PlanChanges(Plans plans) {
        this.plans = plans;
    }

    /** Newest first; a single version without changes for a plan that was never amended. */
    List<VersionView> of(Plan newest) {
        List<Plan> all = IntStream.rangeClosed(1, newest.version())
                .mapToObj(number -> number == newest.version()
                        ? newest
                        : plans.version(newest.code(), number).orElse(null))
                .filter(Objects::nonNull)
                .toList();
        List<VersionView> versions = new ArrayList<>();
        for (int at = all.size() - 1; at >= 0; at--) {
            Plan plan = all.get(at);
            versions.add(new VersionView(
                    plan.version(), plan == newest, at == 0 ? List.of() : changes(all.get(at - 1), plan)));
        }
        return versions;
    }

    static List<Change> changes(Plan before, Plan after) {
        List<Change> changes = new ArrayList<>();
        add(changes, "Tên kế hoạch", before.title(), after.title());
        add(changes, "Số, ký hiệu", before.number(), after.number());
        add(
                changes,
                "Thời gian",
                PlanWords.period(before.from(), before.to()),
                PlanWords.period(after.from(), after.to()));
        add(changes, "Mục tiêu chung", before.objective(), after.objective());
        each(
                changes,
                "Chỉ tiêu ",
                byId(before.targets(), Target::id),
                byId(after.targets(), Target::id),
                PlanChanges::text);
        each(
                changes,
                "Báo cáo ",
                byId(before.obligations(), Obligation::id),
                byId(after.obligations(), Obligation::id),
                PlanChanges::text);
        each(
                changes,
                "Hoạt động ",
                byId(before.activities(), Plan.Activity::id),
                byId(after.activities(), Plan.Activity::id),
                Plan.Activity::text);
        each(
                changes,
                "Phân công ",
                byId(before.duties(), Plan.PlanDuty::actor),
                byId(after.duties(), Plan.PlanDuty::actor),
                Plan.PlanDuty::text);
        return changes;
    }

    private static String text(Target target) {
        return "%s (%s)".formatted(target.wording(), FigureWords.threshold(target));
    }

    private static String text(Obligation obligation) {
        String due = PlanWords.due(obligation);
        return "%s; %s".formatted(obligation.wording(), due == null ? "chưa có hạn" : due);
    }

    private static <T> void each(
            List<Change> changes, String what, Map<String, T> before, Map<String, T> after, Function<T, String> text) {
        Set<String> ids = new LinkedHashSet<>(before.keySet());
        ids.addAll(after.keySet());
        ids.forEach(id -> add(
                changes,
                what + id,
                before.containsKey(id) ? text.apply(before.get(id)) : null,
                after.containsKey(id) ? text.apply(after.get(id)) : null));
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        return all == null
                ? Map.of()
                : all.stream()
                        .collect(Collectors.toMap(id, one -> one, (one, same) -> one, java.util.LinkedHashMap::new));
    }

    private static void add(List<Change> changes, String what, String before, String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new Change(
                    what, Objects.requireNonNullElse(before, NOTHING), Objects.requireNonNullElse(after, NOTHING)));
        }
    }
}
