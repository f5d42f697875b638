package vn.maiam.progress;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.maiam.measure.Measures;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;
import vn.maiam.plan.Obligation;
import vn.maiam.plan.Plan;
import vn.maiam.plan.Plan.Activity;
import vn.maiam.plan.Plan.Phase;
import vn.maiam.plan.PlanAwaited;
import vn.maiam.plan.PlanRequests;
import vn.maiam.plan.Plans;
import vn.maiam.plan.Target;
import vn.maiam.progress.PlanView.Derived;
import vn.maiam.progress.PlanView.ObligationView;
import vn.maiam.progress.PlanView.PhaseView;
import vn.maiam.progress.PlanView.TargetView;

/** Puts together what the page of a plan says before any figure is computed. */
@Component
public class PlanViews {

    private final Plans plans;
    private final Measures measures;
    private final Units units;
    private final DerivingUnits deriving;
    private final PlanRequests requests;
    private final PlanChanges changes;
    private final Clock clock;

    PlanViews(
            Plans plans,
            Measures measures,
            Units units,
            DerivingUnits deriving,
            PlanRequests requests,
            PlanChanges changes,
            Clock clock) {
        this.plans = plans;
        this.measures = measures;
        this.units = units;
        this.deriving = deriving;
        this.requests = requests;
        this.changes = changes;
        this.clock = clock;
    }

    public PlanView of(Asked asked) {
        Plan plan = asked.plan();
        Plan parent = plan.parentCode() == null
                ? null
                : plans.find(plan.parentCode()).filter(asked.reach()::reads).orElse(null);
        return new PlanView(
                plan,
                PlanState.of(plan, LocalDate.now(clock)),
                name(plan.issuerUnit()),
                facts(plan, parent),
                plan.phases().stream().map(phase -> phase(asked, phase)).toList(),
                YearAsked.yearsOf(plan),
                activities(plan),
                orEmpty(plan.duties()),
                orEmpty(plan.obligations()).stream()
                        .map(obligation -> obligation(plan, obligation))
                        .toList(),
                derived(asked),
                changes.of(plan));
    }

    private Map<String, List<String>> facts(Plan plan, Plan parent) {
        Map<String, List<String>> facts = new LinkedHashMap<>();
        put(facts, "Số, ký hiệu", plan.number());
        put(facts, "Ngày ban hành", plan.issuedOn() == null ? null : Numbers.day(plan.issuedOn()));
        put(facts, "Cơ quan ban hành", name(plan.issuerUnit()));
        put(facts, "Cơ quan chủ trì", plan.leadUnit() == null ? null : name(plan.leadUnit()));
        put(facts, "Thực hiện", PlanWords.implemented(plan, parent));
        put(facts, "Thời gian", PlanWords.period(plan.from(), plan.to()));
        put(facts, "Mục tiêu chung", plan.objective());
        put(facts, "Phạm vi", plan.scope() == null ? null : plan.scope().text());
        facts.put("Đối tượng", texts(orEmpty(plan.targetGroups()).stream().map(Plan.TargetGroup::text)));
        facts.put("Ưu tiên", texts(orEmpty(plan.priorityRules()).stream().map(Plan.PriorityRule::text)));
        facts.put("Kinh phí", texts(orEmpty(plan.funding()).stream().map(one -> Stream.of(one.source(), one.text())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(": ")))));
        put(
                facts,
                "Triển khai ở cấp dưới",
                plan.cascade() == null ? null : plan.cascade().text());
        put(facts, "Khó khăn, vướng mắc", escalation(plan));
        facts.put("Chỗ chưa rõ trong văn bản", orEmpty(plan.uncertain()));
        facts.values().removeIf(List::isEmpty);
        return facts;
    }

    private static String escalation(Plan plan) {
        if (plan.escalation() == null) {
            return null;
        }
        return plan.escalation().stated()
                ? plan.escalation().text()
                : "Kế hoạch không nêu; hệ thống lấy cách mặc định"
                        + (plan.escalation().text() == null
                                ? "."
                                : ": " + plan.escalation().text());
    }

    private PhaseView phase(Asked asked, Phase phase) {
        return new PhaseView(
                phase.id(),
                phase.title(),
                PlanWords.period(phase.from(), phase.to()),
                phase.to().toString(),
                !phase.from().isAfter(LocalDate.now(clock)),
                phase.equals(asked.phase()),
                asked.plan().targetsOf(phase).stream().map(this::target).toList());
    }

    private TargetView target(Target target) {
        return new TargetView(
                target.id(),
                target.wording(),
                FigureWords.threshold(target),
                FigureWords.direction(target.direction()),
                line(target),
                measures.definition(target.measure()),
                target.uncertain(),
                target.note(),
                target.quality() == Target.Quality.DECLARED);
    }

    /** Where a chart draws the threshold; nowhere if each unit is to reach it by itself. */
    private static Double line(Target target) {
        return target.threshold() == null || target.perUnit() != null
                ? null
                : target.threshold().doubleValue();
    }

    private static Map<String, List<Activity>> activities(Plan plan) {
        return orEmpty(plan.activities()).stream()
                .collect(Collectors.groupingBy(
                        activity -> Objects.requireNonNullElse(activity.section(), "Hoạt động"),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private ObligationView obligation(Plan plan, Obligation obligation) {
        String due = PlanWords.due(obligation);
        return new ObligationView(
                obligation.id(),
                obligation.wording(),
                PlanWords.parties(obligation.from()),
                PlanWords.parties(obligation.to()),
                obligation.via() == null ? null : obligation.via().name(),
                PlanWords.frequency(obligation),
                due,
                due == null ? leads(plan) : null,
                obligation.assumed(),
                obligation.note());
    }

    private String leads(Plan plan) {
        return plan.leadUnit() == null ? "cơ quan lao động thuộc " + name(plan.issuerUnit()) : name(plan.leadUnit());
    }

    /** Which of the units below that owe a plan of their own have one; as far as the person sees them. */
    private List<Derived> derived(Asked asked) {
        Plan plan = asked.plan();
        Map<String, Plan> own = plans.derivedFrom(plan.code()).stream()
                .collect(Collectors.toMap(Plan::issuerUnit, one -> one, (newer, older) -> newer));
        Map<String, PlanAwaited> awaited = requests.awaited(plan.code());
        return deriving.of(plan, asked.reach(), asked.day()).stream()
                .map(unit -> own.containsKey(unit.key())
                        ? derived(unit, own.get(unit.key()))
                        : lacking(unit, awaited.get(unit.key())))
                .toList();
    }

    private static Derived derived(Unit unit, Plan plan) {
        return new Derived(unit.name(), plan.code(), plan.number(), Numbers.day(plan.issuedOn()), null, null, false);
    }

    private Derived lacking(Unit unit, PlanAwaited awaited) {
        if (awaited == null) {
            return new Derived(unit.name(), null, null, null, null, null, false);
        }
        boolean isDue = awaited.dueAt() != null;
        return new Derived(
                unit.name(),
                null,
                null,
                null,
                day(awaited.requestedAt()),
                isDue ? day(awaited.dueAt()) : null,
                isDue && awaited.dueAt().isBefore(clock.instant()));
    }

    private String day(Instant moment) {
        return Numbers.day(moment.atZone(clock.getZone()).toLocalDate());
    }

    private String name(String unitKey) {
        return units.find(unitKey).map(Unit::name).orElse(unitKey);
    }

    private static void put(Map<String, List<String>> facts, String name, String text) {
        facts.put(name, texts(Stream.ofNullable(text)));
    }

    private static List<String> texts(Stream<String> texts) {
        return texts.filter(text -> text != null && !text.isBlank()).toList();
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
