package vn.maiam.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.organisation.Units;
import vn.maiam.plan.PlanAmendments.Amendment;
import vn.maiam.register.Entries;
import vn.maiam.register.Entry;
import vn.maiam.workflow.Step;
import vn.maiam.workflow.StepRecords;

/** A plan in the making: what it is made from, with what was typed into the forms of its entry. */
@Component
class PlanDrafts {

    private static final Set<String> FORMS = Set.of("planStart", "planAmendedAbove", "planDraft", "planIssue");

    private final Entries entries;
    private final StepRecords records;
    private final PlanRequests requests;
    private final PlanAmendments amendments;
    private final Plans plans;
    private final Units units;

    PlanDrafts(
            Entries entries,
            StepRecords records,
            PlanRequests requests,
            PlanAmendments amendments,
            Plans plans,
            Units units) {
        this.entries = entries;
        this.records = records;
        this.requests = requests;
        this.amendments = amendments;
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
        return amendments.of(entryCode).map(Amendment::planCode);
    }

    /** Why the plan is amended, as typed by whoever began it. */
    String reason(String entryCode) {
        Map<String, Map<String, Object>> papers = papers(entryCode);
        Object typed = typed(papers, "planAmendedAbove")
                .getOrDefault("ownPlanReason", typed(papers, "planStart").get("reason"));
        return Objects.toString(typed, null);
    }

    /** The area whose plan it is. */
    Unit area(String entryCode) {
        return areaOf(entries.find(entryCode).orElseThrow().unitKey());
    }

    Unit areaOf(String unitKey) {
        Unit unit = units.find(unitKey).orElseThrow();
        return units.ancestorAt(unitKey, unit.level()).orElse(unit);
    }

    /** Keys of the area itself and of those above it. */
    List<String> areaAndAbove(Unit area) {
        return Stream.concat(
                        Stream.of(area.key()),
                        Stream.of(UnitLevel.values())
                                .flatMap(level -> units.ancestorAt(area.key(), level).stream())
                                .map(Unit::key))
                .distinct()
                .toList();
    }

    /** What the draft begins as; a template from elsewhere is no plan that it implements. */
    Plan basis(String entryCode) {
        Optional<String> amended = amended(entryCode);
        if (amended.isPresent()) {
            Plan plan = plans.find(amended.get()).orElseThrow();
            return plans.asWritten(plan.code(), plan.version()).orElseThrow();
        }
        Map<String, Object> start = typed(papers(entryCode), "planStart");
        Optional<PlanRequest> request = requests.ofEntry(entryCode);
        Plan from = plans.find(
                        request.map(PlanRequest::parentCode).orElseGet(() -> Objects.toString(start.get("basePlan"))))
                .orElseThrow();
        Entry entry = entries.find(entryCode).orElseThrow();
        Unit area = areaOf(entry.unitKey());
        Plan derived = Derivation.of(
                from,
                units.find(from.issuerUnit()).orElseThrow().level(),
                entryCode,
                area,
                lead(entry, area),
                entry.label(),
                day(start.get("fromDay")).orElse(from.from()),
                day(start.get("toDay")).orElse(from.to()));
        return areaAndAbove(area).contains(from.issuerUnit()) ? derived : derived.standingAlone();
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
        return new TypedDraft(basis, draft).plan();
    }

    static Map<String, Object> typed(Map<String, Map<String, Object>> papers, String form) {
        return papers.getOrDefault(form, Map.of());
    }

    static Optional<LocalDate> day(Object value) {
        return value == null || "".equals(value) ? Optional.empty() : Optional.of(LocalDate.parse(value.toString()));
    }
}
