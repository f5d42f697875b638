package vn.maiam.plan;

import java.text.NumberFormat;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;
import vn.maiam.plan.PlanAmendments.Amendment;
import vn.maiam.plan.PlanOpinions.Opinion;
import vn.maiam.workflow.PrefillSource;
import vn.maiam.workflow.Step;
import vn.maiam.workflow.StepRecords;

/** {@code planWork.<basedOn|title|targets|shares|activities|duties|reports|opinions|splitWarning|aboveTitle|aboveReason|aboveChanges>}: a plan in the making. */
@Component
class PlanWorkSource implements PrefillSource {

    private static final Map<String, String> STATES =
            Map.of("asked", "Chưa trả lời", "given", "Đã trả lời", "missed", "Không có ý kiến (hết thời hạn)");
    private static final Map<String, String> KINDS = Map.of("agree", "Thống nhất", "change", "Đề nghị sửa");

    private final PlanDrafts drafts;
    private final Plans plans;
    private final PlanOpinions opinions;
    private final PlanAmendments amendments;
    private final ChangesAbove above;
    private final StepRecords records;
    private final Units units;

    PlanWorkSource(
            PlanDrafts drafts,
            Plans plans,
            PlanOpinions opinions,
            PlanAmendments amendments,
            ChangesAbove above,
            StepRecords records,
            Units units) {
        this.drafts = drafts;
        this.plans = plans;
        this.opinions = opinions;
        this.amendments = amendments;
        this.above = above;
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
            values.putAll(DraftRows.of(basis));
            values.put("basedOn", basedOn(step.caseCode(), basis));
        }
        if (fields.contains("aboveChanges")) {
            Amendment asked = amendments.of(step.caseCode()).orElseThrow();
            values.put("aboveTitle", above.title(asked));
            values.put("aboveReason", above.reason(asked));
            values.put("aboveChanges", above.changes(asked));
        }
        return values;
    }

    private String basedOn(String entryCode, Plan basis) {
        if (drafts.amended(entryCode).isPresent()) {
            return "Sửa đổi kế hoạch %s: %s".formatted(basis.code(), basis.title());
        }
        return basis.parentCode() == null
                ? "Lập theo mẫu; chưa có kế hoạch cấp trên trong hệ thống"
                : plans.find(basis.parentCode())
                        .map(PlanWorkSource::titleOfParent)
                        .orElseThrow();
    }

    private static String titleOfParent(Plan plan) {
        return plan.version() == 1 ? plan.title() : "%s (sửa đổi lần %d)".formatted(plan.title(), plan.version() - 1);
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
        row.put("state", KINDS.getOrDefault(Objects.toString(given.get("opinionKind"), ""), STATES.get(one.state())));
        row.put("opinion", given.get("opinion"));
        return row;
    }

    private String splitWarning(Plan plan) {
        NumberFormat numbers = NumberFormat.getInstance(Locale.forLanguageTag("vi-VN"));
        return Split.of(plan, level -> units.below(plan.issuerUnit(), level).size()).stream()
                .filter(split -> !split.sumsUp())
                .map(split -> "Tổng của mục tiêu %s là %s nhưng các phần giao cộng lại là %s, %s %s."
                        .formatted(
                                split.target(),
                                numbers.format(split.total()),
                                numbers.format(split.sum()),
                                split.missing().signum() > 0 ? "còn thiếu" : "thừa",
                                numbers.format(split.missing().abs())))
                .collect(Collectors.joining(" "));
    }
}
