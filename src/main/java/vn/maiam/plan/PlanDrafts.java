package vn.maiam.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;
import vn.maiam.register.Entries;
import vn.maiam.register.Entry;
import vn.maiam.workflow.Step;
import vn.maiam.workflow.StepRecords;

/** A plan in the making: what it is made from, with what was typed into the forms of its entry. */
@Component
class PlanDrafts {

    private static final Set<String> FORMS = Set.of("planStart", "planDraft", "planIssue");

    private final Entries entries;
    private final StepRecords records;
    private final PlanRequests requests;
    private final Plans plans;
    private final Units units;

    PlanDrafts(Entries entries, StepRecords records, PlanRequests requests, Plans plans, Units units) {
        this.entries = entries;
        this.records = records;
        this.requests = requests;
        this.plans = plans;
        this.units = units;
    }

    /** What was typed last into each of the entry's forms; empty for one that nobody has filled. */
    Map<String, Map<String, Object>> papers(String entryCode) {
        return records.newest(at(entryCode, entryCode), FORMS);
    }

    static Step at(String entryCode, String legCode) {
        return new Step(null, null, null, entryCode, legCode, null, null, Map.of());
    }

    /** The issued plan that the entry amends; empty if it makes a new one. */
    Optional<String> amended(String entryCode) {
        return Optional.ofNullable(typed(papers(entryCode), "planStart").get("amendedPlan"))
                .map(Object::toString);
    }

    /** The area whose plan it is. */
    Unit area(String entryCode) {
        return areaOf(entries.find(entryCode).orElseThrow().unitKey());
    }

    Unit areaOf(String unitKey) {
        Unit unit = units.find(unitKey).orElseThrow();
        return units.ancestorAt(unitKey, unit.level()).orElse(unit);
    }

    /** What the draft begins as. */
    Plan basis(String entryCode) {
        Map<String, Object> start = typed(papers(entryCode), "planStart");
        Optional<String> amended = Optional.ofNullable(start.get("amendedPlan")).map(Object::toString);
        if (amended.isPresent()) {
            Plan plan = plans.find(amended.get()).orElseThrow();
            return plans.asWritten(plan.code(), plan.version()).orElseThrow();
        }
        Optional<PlanRequest> request = requests.ofEntry(entryCode);
        Plan from = plans.find(
                        request.map(PlanRequest::parentCode).orElseGet(() -> Objects.toString(start.get("basePlan"))))
                .orElseThrow();
        Entry entry = entries.find(entryCode).orElseThrow();
        Unit area = areaOf(entry.unitKey());
        return Derivation.of(
                from,
                units.find(from.issuerUnit()).orElseThrow().level(),
                entryCode,
                area,
                lead(entry, area),
                entry.label(),
                day(start.get("fromDay")).orElse(from.from()),
                day(start.get("toDay")).orElse(from.to()));
    }

    private String lead(Entry entry, Unit area) {
        return entry.unitKey().equals(area.key())
                ? units.office(area.key(), "labour").map(Unit::key).orElse(null)
                : entry.unitKey();
    }

    /** The draft as it stands. */
    Plan drafted(String entryCode) {
        Map<String, Object> draft = typed(papers(entryCode), "planDraft");
        Plan basis = basis(entryCode);
        if (draft.isEmpty()) {
            return basis;
        }
        return basis.drafted(
                Objects.toString(draft.get("title"), basis.title()), targets(basis, draft), activities(basis, draft));
    }

    private static List<Target> targets(Plan basis, Map<String, Object> draft) {
        Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
        rows(draft, "targets").forEach(row -> rows.put(Objects.toString(row.get("target"), ""), row));
        Map<String, Map<String, BigDecimal>> shares = shares(draft);
        List<Target> targets = new ArrayList<>();
        for (Target target : basis.targets()) {
            Map<String, Object> row = rows.getOrDefault(target.id(), Map.of());
            targets.add(target.worded(Objects.toString(row.get("wording"), target.wording()))
                    .withThreshold(row.isEmpty() ? target.threshold() : number(row.get("threshold")))
                    .withShares(shares.getOrDefault(target.id(), Map.of())));
        }
        for (Map<String, Object> row : rows(draft, "addedTargets")) {
            Target like = basis.target(Objects.toString(row.get("like"))).orElseThrow();
            targets.add(like.withId(basis.code() + "-T" + (targets.size() + 1) + "M")
                    .worded(Objects.toString(row.get("addedWording")))
                    .withThreshold(number(row.get("addedThreshold")))
                    .withShares(Map.of()));
        }
        return targets;
    }

    private static Map<String, Map<String, BigDecimal>> shares(Map<String, Object> draft) {
        Map<String, Map<String, BigDecimal>> shares = new LinkedHashMap<>();
        for (Map<String, Object> row : rows(draft, "shares")) {
            BigDecimal before = shares.computeIfAbsent(
                            Objects.toString(row.get("shareTarget")), target -> new LinkedHashMap<>())
                    .put(Objects.toString(row.get("shareUnit")), number(row.get("amount")));
            if (before != null) {
                throw new PlanWorkRefused("Một đơn vị được giao hai lần cùng một mục tiêu; hãy bỏ một dòng.");
            }
        }
        return shares;
    }

    private static List<Plan.Activity> activities(Plan basis, Map<String, Object> draft) {
        List<Plan.Activity> activities = new ArrayList<>();
        for (Map<String, Object> row : rows(draft, "activities")) {
            String text = Objects.toString(row.get("activity"));
            Optional<Plan.Activity> known = basis.activities().stream()
                    .filter(one -> one.text().equals(text))
                    .findFirst();
            activities.add(new Plan.Activity(
                    basis.code() + "-A" + (activities.size() + 1),
                    known.map(Plan.Activity::section).orElse(null),
                    text,
                    known.map(Plan.Activity::kind).orElse(null),
                    (String) row.get("lead"),
                    known.map(Plan.Activity::partners).orElse(List.of()),
                    day(row.get("activityDue")).orElse(null)));
        }
        return activities;
    }

    static Map<String, Object> typed(Map<String, Map<String, Object>> papers, String form) {
        return papers.getOrDefault(form, Map.of());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> draft, String list) {
        return draft.get(list) instanceof List<?> rows ? (List<Map<String, Object>>) rows : List.of();
    }

    private static BigDecimal number(Object value) {
        return value == null || "".equals(value) ? null : new BigDecimal(value.toString()).stripTrailingZeros();
    }

    static Optional<LocalDate> day(Object value) {
        return value == null || "".equals(value) ? Optional.empty() : Optional.of(LocalDate.parse(value.toString()));
    }
}
