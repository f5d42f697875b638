package vn.maiam.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.organisation.Units;
import vn.maiam.workflow.OptionList;
import vn.maiam.workflow.OptionList.Option;
import vn.maiam.workflow.Step;

/** The choices that forms about plans give. */
@Configuration(proxyBeanMethods = false)
class PlanLists {

    private static final int READABLE = 120;

    private final Plans plans;
    private final PlanDrafts drafts;
    private final Units units;
    private final Clock clock;

    PlanLists(Plans plans, PlanDrafts drafts, Units units, Clock clock) {
        this.plans = plans;
        this.drafts = drafts;
        this.units = units;
        this.clock = clock;
    }

    /** Plans of the unit's own area and of those above it, then the files of other units of its level as templates. */
    @Bean
    OptionList plansToStartFrom() {
        return listOfPlans("plansToStartFrom", step -> {
            Unit area = drafts.areaOf(step.unitKey());
            List<Plan> own = plans.of(drafts.areaAndAbove(area));
            List<Option> options = new ArrayList<>(options(own));
            plans.fromFiles().stream()
                    .filter(plan -> own.stream().noneMatch(one -> one.code().equals(plan.code())))
                    .filter(plan -> units.find(plan.issuerUnit()).orElseThrow().level() == area.level())
                    .map(plan -> new Option(plan.code(), cut("Mẫu " + plan.code() + ": " + plan.title())))
                    .forEach(options::add);
            return options;
        });
    }

    /** Issued plans of the unit's own area that still run. */
    @Bean
    OptionList ownPlans() {
        return listOfPlans("ownPlans", step -> options(running(step)));
    }

    /** Plans that the unit works by today: those of its own area and of the areas above. */
    @Bean
    OptionList plansInForce() {
        return listOfPlans("plansInForce", step -> options(inForce(step)));
    }

    /** Targets without a figure, which are held against what was before the plan, by the id that their plan gives them. */
    @Bean
    OptionList trendTargets() {
        return list("trendTargets", step -> inForce(step).stream()
                .flatMap(plan -> plan.targets().stream())
                .filter(target -> target.direction() == Target.Direction.TREND_DOWN)
                .map(PlanLists::option)
                .distinct()
                .toList());
    }

    /** Targets of the plan that the draft is made from. */
    @Bean
    OptionList draftTargets() {
        return list(
                "draftTargets",
                step -> step.caseCode() == null
                        ? List.of()
                        : drafts.basis(step.caseCode()).targets().stream()
                                .map(PlanLists::option)
                                .toList());
    }

    /** The units that a plan of this unit may share its targets out to. */
    @Bean
    OptionList unitsBelowPlan() {
        return list(
                "unitsBelowPlan", step -> step.caseCode() == null ? List.of() : below(drafts.area(step.caseCode())));
    }

    private List<Option> below(Unit area) {
        return Arrays.stream(UnitLevel.values())
                .filter(level -> level.ordinal() > area.level().ordinal())
                .map(level -> units.below(area.key(), level))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream()
                .map(unit -> new Option(unit.key(), unit.name()))
                .toList();
    }

    /** Reports of the unit's own plans that no date is written for. */
    @Bean
    OptionList undatedReports() {
        return list("undatedReports", step -> running(step).stream()
                .flatMap(plan -> plans.asWritten(plan.code(), plan.version()).stream())
                .flatMap(plan -> plan.obligations().stream()
                        .filter(one -> one.dueBefore() == null)
                        .map(one -> new Option(plan.code() + "|" + one.id(), cut(one.id() + ": " + one.wording()))))
                .toList());
    }

    private List<Plan> running(Step step) {
        LocalDate today = LocalDate.now(clock);
        return plans.of(List.of(drafts.areaOf(step.unitKey()).key())).stream()
                .filter(plan -> !plan.to().isBefore(today))
                .toList();
    }

    private List<Plan> inForce(Step step) {
        LocalDate today = LocalDate.now(clock);
        return drafts.areaAndAbove(drafts.areaOf(step.unitKey())).stream()
                .flatMap(unit -> plans.inForce(unit, today).stream())
                .toList();
    }

    private static List<Option> options(List<Plan> plans) {
        return plans.stream()
                .map(plan -> new Option(plan.code(), cut(plan.code() + ": " + plan.title())))
                .toList();
    }

    private static Option option(Target target) {
        return new Option(target.id(), cut(target.id() + ": " + target.wording()));
    }

    private static String cut(String text) {
        return text.length() <= READABLE ? text : text.substring(0, READABLE - 1) + "…";
    }

    /** Whoever reads what was chosen finds the plan's title. */
    private OptionList listOfPlans(String name, Function<Step, List<Option>> options) {
        return new Choices(name, options, code -> plans.find(code).map(Plan::title));
    }

    private static OptionList list(String name, Function<Step, List<Option>> options) {
        return new Choices(name, options, value -> Optional.empty());
    }

    private record Choices(String name, Function<Step, List<Option>> choices, Function<String, Optional<String>> read)
            implements OptionList {

        @Override
        public List<Option> options(Step step) {
            return choices.apply(step);
        }

        @Override
        public Optional<String> label(String value) {
            return read.apply(value);
        }
    }
}
