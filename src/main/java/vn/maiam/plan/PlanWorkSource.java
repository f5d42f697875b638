package vn.maiam.plan;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;
import vn.maiam.plan.PlanOpinions.Opinion;
import vn.maiam.workflow.PrefillSource;
import vn.maiam.workflow.Step;
import vn.maiam.workflow.StepRecords;

/** {@code planWork.<basedOn|title|targets|shares|activities|opinions|splitWarning>}: a plan in the making. */
@Component
class PlanWorkSource implements PrefillSource {

    private static final Map<Target.Measured, String> UNITS = Map.of(
            Target.Measured.PERCENT, "%",
            Target.Measured.COUNT, "số lượng",
            Target.Measured.MONEY, "đồng",
            Target.Measured.YES_NO, "có hoặc không");

    private static final Map<String, String> STATES =
            Map.of("asked", "Chưa trả lời", "given", "Đã trả lời", "missed", "Không trả lời trong thời hạn");

    private final PlanDrafts drafts;
    private final Plans plans;
    private final PlanOpinions opinions;
    private final StepRecords records;
    private final Units units;

    PlanWorkSource(PlanDrafts drafts, Plans plans, PlanOpinions opinions, StepRecords records, Units units) {
        this.drafts = drafts;
        this.plans = plans;
        this.opinions = opinions;
        this.records = records;
        this.units = units;
    }

    @Override
    public String name() {
        return "planWork";
    }

    @Override
    public Map<String, Object> values(Step step, Set<String> fields) {
        if (step.caseCode() == null || step.onCase()) {
            return Map.of();
        }
        Map<String, Object> values = new HashMap<>();
        if (fields.contains("opinions")) {
            values.put("opinions", opinions(step.caseCode()));
        }
        if (fields.contains("splitWarning")) {
            values.put("splitWarning", splitWarning(drafts.drafted(step.caseCode())));
        }
        if (fields.contains("targets")) {
            Plan basis = drafts.basis(step.caseCode());
            values.put("title", basis.title());
            values.put("basedOn", basedOn(step.caseCode(), basis));
            values.put(
                    "targets", basis.targets().stream().map(PlanWorkSource::row).toList());
            values.put("shares", shares(basis));
            values.put(
                    "activities",
                    basis.activities().stream().map(PlanWorkSource::row).toList());
        }
        return values;
    }

    private String basedOn(String entryCode, Plan basis) {
        return drafts.amended(entryCode)
                .map(code -> "Sửa đổi kế hoạch " + code + ": " + basis.title())
                .orElseGet(() -> plans.find(basis.parentCode()).map(Plan::title).orElse(null));
    }

    private static Map<String, Object> row(Target target) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("target", target.id());
        row.put("unitName", UNITS.get(target.unit()));
        row.put("threshold", plain(target.threshold()));
        row.put("wording", target.wording());
        return row;
    }

    private static Map<String, Object> row(Plan.Activity activity) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("activity", activity.text());
        row.put("lead", activity.lead());
        row.put("activityDue", activity.due() == null ? null : activity.due().toString());
        return row;
    }

    private static List<Map<String, Object>> shares(Plan plan) {
        List<Map<String, Object>> rows = new ArrayList<>();
        plan.targets().forEach(target -> target.shares()
                .forEach((unit, share) ->
                        rows.add(Map.of("shareTarget", target.id(), "shareUnit", unit, "amount", plain(share)))));
        return rows;
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

    private List<Map<String, Object>> opinions(String entryCode) {
        return opinions.newest(entryCode).stream()
                .map(one -> opinion(entryCode, one))
                .toList();
    }

    private Map<String, Object> opinion(String entryCode, Opinion one) {
        Map<String, Object> given = one.state().equals("given")
                ? records.newest(PlanDrafts.at(entryCode, one.code()), Set.of("planOpinion"))
                        .getOrDefault("planOpinion", Map.of())
                : Map.of();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("office", units.find(one.unitKey()).map(Unit::name).orElse(one.unitKey()));
        row.put("state", "agree".equals(given.get("opinionKind")) ? "Thống nhất" : STATES.get(one.state()));
        row.put("opinion", given.get("opinion"));
        return row;
    }

    private String splitWarning(Plan plan) {
        NumberFormat numbers = NumberFormat.getInstance(Locale.forLanguageTag("vi-VN"));
        return Split.of(plan, level -> units.below(plan.issuerUnit(), level).size()).stream()
                .filter(split -> !split.sumsUp())
                .map(split -> "Tổng của mục tiêu %s là %s nhưng các phần giao cộng lại là %s."
                        .formatted(split.target(), numbers.format(split.total()), numbers.format(split.sum())))
                .collect(Collectors.joining(" "));
    }
}
