package vn.maiam.plan;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.maiam.plan.Plan.PlanDuty;

/**
 * A plan as somebody has typed it into the draft's form, over what the draft began as.
 *
 * @param draft content of the form
 */
record TypedDraft(Plan basis, Map<String, Object> draft) {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})");

    Plan plan() {
        return basis.drafted(
                Objects.toString(draft.get("title"), basis.title()), targets(), activities(), duties(), reports());
    }

    private List<Target> targets() {
        Map<String, Map<String, Object>> rows = rowsBy("target", "targets");
        Map<String, Map<String, BigDecimal>> shares = shares();
        List<Target> targets = new ArrayList<>();
        for (Target target : basis.targets()) {
            Map<String, Object> row = rows.getOrDefault(target.id(), Map.of());
            targets.add(target.worded(Objects.toString(row.get("wording"), target.wording()))
                    .withThreshold(row.isEmpty() ? target.threshold() : number(row.get("threshold")))
                    .withShares(shares.getOrDefault(target.id(), Map.of())));
        }
        for (Map<String, Object> row : rows("addedTargets")) {
            Target like = basis.target(Objects.toString(row.get("like"))).orElseThrow();
            targets.add(like.withId(basis.code() + "-T" + (targets.size() + 1) + "M")
                    .worded(Objects.toString(row.get("addedWording")))
                    .withThreshold(number(row.get("addedThreshold")))
                    .withShares(Map.of()));
        }
        return targets;
    }

    private Map<String, Map<String, BigDecimal>> shares() {
        Map<String, Map<String, BigDecimal>> shares = new LinkedHashMap<>();
        for (Map<String, Object> row : rows("shares")) {
            BigDecimal before = shares.computeIfAbsent(
                            Objects.toString(row.get("shareTarget")), target -> new LinkedHashMap<>())
                    .put(Objects.toString(row.get("shareUnit")), number(row.get("amount")));
            if (before != null) {
                throw new PlanWorkRefused("Một đơn vị được giao hai lần cùng một mục tiêu; hãy bỏ một dòng.");
            }
        }
        return shares;
    }

    private List<Plan.Activity> activities() {
        List<Plan.Activity> activities = new ArrayList<>();
        for (Map<String, Object> row : rows("activities")) {
            String text = Objects.toString(row.get("activity"));
            Optional<Plan.Activity> known = basis.activities().stream()
                    .filter(one -> one.text().equals(text))
                    .findFirst();
            String id = known.map(Plan.Activity::id).orElseGet(() -> basis.code() + "-A" + newNumber(activities));
            activities.add(new Plan.Activity(
                    id,
                    known.map(Plan.Activity::section).orElse(null),
                    text,
                    known.map(Plan.Activity::kind).orElse(null),
                    (String) row.get("lead"),
                    known.map(Plan.Activity::partners).orElse(List.of()),
                    PlanDrafts.day(row.get("activityDue")).orElse(null)));
        }
        return activities;
    }

    /** After those that there are and those that were: an activity keeps its id from version to version. */
    private int newNumber(List<Plan.Activity> sofar) {
        int number = 1;
        while (isTaken(basis.code() + "-A" + number, sofar)
                || isTaken(basis.code() + "-A" + number, basis.activities())) {
            number++;
        }
        return number;
    }

    private static boolean isTaken(String id, List<Plan.Activity> activities) {
        return activities.stream().anyMatch(activity -> activity.id().equals(id));
    }

    private List<PlanDuty> duties() {
        return rows("duties").stream().map(this::duty).toList();
    }

    private PlanDuty duty(Map<String, Object> row) {
        String actor = Objects.toString(row.get("actor"));
        String role = basis.duties().stream()
                .filter(known -> known.actor().equals(actor))
                .map(PlanDuty::role)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new PlanDuty(actor, role, Objects.toString(row.get("dutyText")));
    }

    private List<Obligation> reports() {
        Map<String, Map<String, Object>> rows = rowsBy("report", "reports");
        return basis.obligations().stream()
                .map(one -> rows.containsKey(one.id()) ? dated(one, rows.get(one.id())) : one)
                .toList();
    }

    private static Obligation dated(Obligation one, Map<String, Object> row) {
        if ("open".equals(row.get("dueKind"))) {
            return one.due(null, false, List.of());
        }
        int first = year(row.get("fromYear"));
        int last = year(row.get("toYear"));
        if (first > last) {
            throw new PlanWorkRefused("Báo cáo %s: năm đầu phải trước hoặc bằng năm cuối.".formatted(one.id()));
        }
        return one.due(
                day(one, row),
                "on".equals(row.get("dueKind")),
                IntStream.rangeClosed(first, last).boxed().toList());
    }

    private static MonthDay day(Obligation one, Map<String, Object> row) {
        Matcher typed = DAY.matcher(Objects.toString(row.get("dueDay"), "").strip());
        try {
            if (typed.matches()) {
                return MonthDay.of(Integer.parseInt(typed.group(2)), Integer.parseInt(typed.group(1)));
            }
        } catch (DateTimeException noSuchDay) {
            // Said below, like a day that is none at all.
        }
        throw new PlanWorkRefused(
                "Báo cáo %s: hạn nộp chưa đúng; hãy ghi ngày và tháng, ví dụ 13/5.".formatted(one.id()));
    }

    private static int year(Object typed) {
        if (typed == null) {
            throw new PlanWorkRefused("Hãy ghi báo cáo có hạn từ năm nào đến năm nào, hoặc chọn chưa đặt hạn.");
        }
        return new BigDecimal(typed.toString()).intValueExact();
    }

    /** A row that does not say whose it is would be dropped without a word, and what was typed in it with it. */
    private Map<String, Map<String, Object>> rowsBy(String id, String list) {
        Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
        for (Map<String, Object> row : rows(list)) {
            String whose = Objects.toString(row.get(id), "");
            if (whose.isEmpty()) {
                throw new PlanWorkRefused(
                        "Có dòng không rõ là mục tiêu, báo cáo nào nên chưa lưu gì; hãy bỏ bản nháp, tải lại trang rồi điền lại.");
            }
            rows.put(whose, row);
        }
        return rows;
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> rows(String list) {
        return draft.get(list) instanceof List<?> rows ? (List<Map<String, Object>>) rows : List.of();
    }

    private static BigDecimal number(Object value) {
        return value == null || "".equals(value) ? null : new BigDecimal(value.toString()).stripTrailingZeros();
    }
}
