package vn.maiam.plan;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.organisation.Units;
import vn.maiam.plan.PlanAmendments.Amendment;

/** What an amended plan has changed for a unit below: its targets with its shares, and the reports it owes. */
@Component
class ChangesAbove {

    private final Plans plans;
    private final Units units;

    ChangesAbove(Plans plans, Units units) {
        this.plans = plans;
        this.units = units;
    }

    /** Title, reason and changes of the plan above, as the form asks for them. */
    String title(Amendment asked) {
        Plan above = above(asked, asked.aboveVersion());
        return "%s, sửa đổi lần %d%s"
                .formatted(
                        above.title(), above.version() - 1, above.number() == null ? "" : " (" + above.number() + ")");
    }

    String reason(Amendment asked) {
        return plans.history(asked.aboveCode()).stream()
                .filter(version -> version.version() == asked.aboveVersion())
                .map(PlanVersion::reason)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    String changes(Amendment asked) {
        Plan own = plans.find(asked.planCode()).orElseThrow();
        Plan before = above(asked, asked.aboveVersion() - 1);
        Plan after = above(asked, asked.aboveVersion());
        List<String> lines = targets(seenBy(own, before), seenBy(own, after));
        lines.addAll(reports(before, after));
        return lines.isEmpty() ? "Chỉ tiêu và hạn báo cáo của đơn vị không đổi." : String.join("\n", lines);
    }

    private Plan above(Amendment asked, int version) {
        return plans.asWritten(asked.aboveCode(), version).orElseThrow();
    }

    /** The plan as this unit would take it over. */
    private Plan seenBy(Plan own, Plan above) {
        Unit unit = units.find(own.issuerUnit()).orElseThrow();
        UnitLevel issuedAt = units.find(above.issuerUnit()).orElseThrow().level();
        return Derivation.of(above, issuedAt, own.code(), unit, own.leadUnit(), own.title(), above.from(), above.to());
    }

    private static List<String> targets(Plan before, Plan after) {
        List<String> lines = new ArrayList<>();
        after.targets().forEach(target -> {
            Optional<Target> old = before.target(target.id());
            String now = target.wording() + figure(target);
            if (old.isEmpty()) {
                lines.add("Mục tiêu thêm: " + now);
            } else if (!now.equals(old.get().wording() + figure(old.get()))) {
                lines.add("%s: %s%s, trước đây là %s%s"
                        .formatted(
                                target.id(),
                                target.wording(),
                                figure(target),
                                old.get().wording(),
                                figure(old.get())));
            }
        });
        before.targets().stream()
                .filter(target -> after.target(target.id()).isEmpty())
                .forEach(target -> lines.add("Mục tiêu bỏ: " + target.wording()));
        return lines;
    }

    private static String figure(Target target) {
        return target.threshold() == null
                ? ""
                : " (chỉ tiêu "
                        + NumberFormat.getInstance(Locale.forLanguageTag("vi-VN"))
                                .format(target.threshold()) + ")";
    }

    private static List<String> reports(Plan before, Plan after) {
        return after.obligations().stream()
                .filter(report -> before.obligation(report.id())
                        .filter(old -> !due(old).equals(due(report)))
                        .isPresent())
                .map(report -> "%s: hạn nộp %s, trước đây %s"
                        .formatted(
                                report.wording(),
                                due(report),
                                due(before.obligation(report.id()).orElseThrow())))
                .toList();
    }

    private static String due(Obligation report) {
        if (report.dueBefore() == null) {
            return "chưa đặt";
        }
        return (report.inclusive() ? "chậm nhất ngày " : "trước ngày ") + DraftRows.day(report.dueBefore())
                + " các năm " + report.years();
    }
}
