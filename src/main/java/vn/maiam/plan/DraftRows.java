package vn.maiam.plan;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A plan as the rows of the draft's form; {@link TypedDraft} reads them back. */
final class DraftRows {

    private static final Map<Target.Measured, String> UNITS = Map.of(
            Target.Measured.PERCENT, "%",
            Target.Measured.COUNT, "số lượng",
            Target.Measured.MONEY, "đồng",
            Target.Measured.YES_NO, "có hoặc không");

    private DraftRows() {}

    static Map<String, Object> of(Plan plan) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", plan.title());
        values.put("targets", plan.targets().stream().map(DraftRows::row).toList());
        values.put("shares", shares(plan));
        values.put("activities", plan.activities().stream().map(DraftRows::row).toList());
        values.put("duties", plan.duties().stream().map(DraftRows::row).toList());
        List<Map<String, Object>> reports =
                plan.obligations().stream().map(DraftRows::row).toList();
        values.put("reports", reports.isEmpty() ? null : reports);
        return values;
    }

    private static Map<String, Object> row(Target target) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("target", target.id());
        row.put("unitName", UNITS.get(target.unit()));
        row.put("threshold", plain(target.threshold()));
        row.put("wording", target.wording());
        return row;
    }

    private static List<Map<String, Object>> shares(Plan plan) {
        List<Map<String, Object>> rows = new ArrayList<>();
        plan.targets().forEach(target -> target.shares()
                .forEach((unit, share) ->
                        rows.add(Map.of("shareTarget", target.id(), "shareUnit", unit, "amount", plain(share)))));
        return rows;
    }

    private static Map<String, Object> row(Plan.Activity activity) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("activity", activity.text());
        row.put("lead", activity.lead());
        row.put("activityDue", activity.due() == null ? null : activity.due().toString());
        return row;
    }

    private static Map<String, Object> row(Plan.PlanDuty duty) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("actor", duty.actor());
        row.put("dutyText", duty.text());
        return row;
    }

    private static Map<String, Object> row(Obligation report) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("report", report.id());
        row.put("reportWording", report.wording());
        row.put("dueKind", report.dueBefore() == null ? "open" : report.inclusive() ? "on" : "before");
        if (report.dueBefore() != null) {
            row.put("dueDay", day(report.dueBefore()));
            row.put("fromYear", report.years().stream().min(Integer::compare).orElse(null));
            row.put("toYear", report.years().stream().max(Integer::compare).orElse(null));
        }
        return row;
    }

    static String day(MonthDay day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue();
    }

    /** A number as a form has it: whole where it is. */
    private static Number plain(BigDecimal number) {
        if (number == null) {
            return null;
        }
        return number.stripTrailingZeros().scale() <= 0
                ? (Number) number.longValueExact()
                : (Number) number.doubleValue();
    }
}
