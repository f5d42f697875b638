package vn.maiam.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.maiam.measure.TestPlans.target;
import static vn.maiam.measure.World.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import vn.maiam.measure.NaiveMeasures.Count;
import vn.maiam.plan.Plan;
import vn.maiam.plan.Target;
import vn.maiam.plan.Target.Accumulation;
import vn.maiam.plan.Target.Direction;
import vn.maiam.plan.Target.Measured;

/** Every measure, with the filters of the 37 targets, against a count in plain Java over the same random records. */
class AgainstTheNaiveCountTest {

    private static final List<String> COMMUNES =
            List.of(COMMUNE, NEXT_COMMUNE, "29971-20200101", HEIR, OTHER_COMMUNE, MERGED, MERGED_INTO_COMMUNE);
    private static final List<String> ABOVE = List.of(PROVINCE, DISTRICT, OTHER_DISTRICT, DISTRICT_LABOUR);
    private static final List<String> ASKED = List.of(
            PROVINCE, DISTRICT, OTHER_DISTRICT, COMMUNE, NEXT_COMMUNE, HEIR, OTHER_COMMUNE, MERGED, "29998-20200101");
    private static final List<String> BASIS_ASKED = List.of(DISTRICT, HEIR);
    private static final List<String> DAYS = List.of("2020-05-12", "2020-12-31");
    private static final List<Long> SEEDS = List.of(1L, 2L);
    private static final int SIZE = Integer.getInteger("measure.children", 150);
    private static final String TARGETED = "special_circumstances poor_household near_poor_household";
    private static final String STAFF = "health education protection community organisation";

    @InEachWorld
    void everyMeasureCountsWhatAPatientPersonWouldCount(World world) {
        SoftAssertions all = new SoftAssertions();
        int answers = 0;
        for (long seed : SEEDS) {
            world.facts.clear();
            new RandomFacts(seed, world.facts, COMMUNES, ABOVE).make(SIZE);
            for (String day : DAYS) {
                answers += compare(world, LocalDate.parse(day), all);
            }
        }
        all.assertAll();
        assertThat(answers).as("figures that are no empty ones").isGreaterThan(600);
    }

    private static int compare(World world, LocalDate asOf, SoftAssertions all) {
        LocalDate from = LocalDate.of(2020, 1, 1);
        NaiveMeasures naive = new NaiveMeasures(world.database);
        Plan plan = TestPlans.of(DISTRICT, targets());
        List<String> asked = ASKED.stream()
                .filter(unit -> world.units.find(unit).orElseThrow().inForce(asOf))
                .toList();
        Map<String, List<Figure>> figures = world.measures.ofEach(plan, asked, from, asOf);
        int answers = 0;
        for (String unit : asked) {
            for (int i = 0; i < plan.targets().size(); i++) {
                Target target = plan.targets().get(i);
                Figure figure = figures.get(unit).get(i);
                Count count = naive.count(plan, target, unit, from, asOf);
                String what = "%s %s of %s on %s".formatted(target.measure(), target.filters(), unit, asOf);
                compare(all, what, figure, count);
                if (BASIS_ASKED.contains(unit)) {
                    compareBasis(all, what, world.measures.basis(plan, target, unit, from, asOf), figure);
                }
                answers += figure.numerator() == null ? 0 : 1;
            }
        }
        return answers;
    }

    private static void compare(SoftAssertions all, String what, Figure figure, Count count) {
        all.assertThat(figure.numerator()).as(what).isEqualTo(count.numerator());
        all.assertThat(figure.denominator()).as("denominator of " + what).isEqualTo(count.denominator());
        if (figure.numerator() != null) {
            all.assertThat(figure.declared()).as("declared: " + what).isEqualTo(count.declared());
            all.assertThat(second(figure)).as("beside " + what).isEqualTo(count.second());
            all.assertThat(figure.baseline() == null ? null : figure.baseline().longValue())
                    .as("baseline of " + what)
                    .isEqualTo(
                            count.baseline() == null ? null : count.baseline().longValue());
        }
    }

    /** Whoever is counted is named, unless declared; the ledger's ids are entries, not VND, and a unit's are its networks. */
    private static void compareBasis(SoftAssertions all, String what, List<Measures.Basis> basis, Figure figure) {
        boolean persons = figure.unit() != Figure.Counted.VND && figure.unit() != Figure.Counted.UNITS;
        if (persons && figure.numerator() != null && !figure.unit().equals(Figure.Counted.NETWORKS)) {
            long named =
                    basis.stream().mapToLong(each -> each.numerator().length).sum();
            all.assertThat(named).as("named: " + what).isEqualTo(figure.numerator());
        }
    }

    private static Long second(Figure figure) {
        return figure.parts().stream()
                .filter(part -> part.name().startsWith("Được đáp ứng")
                        || part.name().startsWith("Lượt")
                        || part.name().startsWith("Hiện vật"))
                .filter(part -> !part.name().startsWith("Lượt cha mẹ") || figure.unit() == Figure.Counted.CAREGIVERS)
                .map(Figure.Part::numerator)
                .findFirst()
                .orElse(
                        figure.parts().stream().anyMatch(part -> part.name().startsWith("Lượt")) || isTraining(figure)
                                ? 0L
                                : null);
    }

    private static boolean isTraining(Figure figure) {
        return figure.targetId().startsWith("train");
    }

    private static List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        for (Accumulation over : List.of(Accumulation.PHASE, Accumulation.YEAR)) {
            targets.add(percent(
                    "T", "service_access", over, "category", TARGETED, "service_groups", "health nutrition education"));
            targets.add(percent("T", "service_access", over, "category", "disabled"));
            targets.add(percent("T", "service_access", over, "age_below", "9", "services", "nutrition gifts"));
            targets.add(percent("T", "service_access", over, "age_below", "9", "category", "special_circumstances"));
            targets.add(percent("T", "assisted", over, "category", "special_circumstances"));
            targets.add(percent(
                    "train",
                    "skills_coverage_children",
                    over,
                    "category",
                    "disabled",
                    "subject",
                    "inclusion disability"));
            targets.add(percent("train", "training_coverage_staff", over, "person_groups", STAFF));
            targets.add(percent(
                    "train",
                    "training_coverage_staff",
                    over,
                    "person_groups",
                    "protection organisation",
                    "in_charge",
                    "true",
                    "subject",
                    "disability"));
            targets.add(percent(
                    "train",
                    "training_coverage_staff",
                    over,
                    "person_groups",
                    STAFF,
                    "include_caregivers",
                    "true",
                    "category",
                    TARGETED));
            targets.add(percent("train", "training_coverage_caregivers", over, "category", "disabled"));
            targets.add(percent("train", "training_coverage_caregivers", over, "subject", "development"));
            targets.add(percent(
                    "T",
                    "entitlement_timeliness",
                    over,
                    "category",
                    TARGETED,
                    "issuing_levels",
                    "state province district"));
            targets.add(percent("T", "entitlement_timeliness", over, "issuing_levels", "state", "limit_days", "5"));
            targets.add(percent("T", "timely_response", over, "risk", "at_risk", "limit_days", "5"));
            targets.add(percent("T", "timely_response", over, "limit_days", "0"));
            targets.add(percent("T", "case_file_coverage", over, "category", TARGETED));
            for (String owner : List.of("all", "district", "commune")) {
                targets.add(target(
                        "T", "fund_raised", Direction.AT_LEAST, "300000000", Measured.MONEY, over, "owner", owner));
            }
            targets.add(target(
                    "T",
                    "new_entries_or_incidents",
                    Direction.TREND_DOWN,
                    null,
                    Measured.COUNT,
                    over,
                    "category",
                    TARGETED));
            targets.add(target(
                    "T",
                    "new_entries_or_incidents",
                    Direction.TREND_DOWN,
                    null,
                    Measured.COUNT,
                    over,
                    "incident_kinds",
                    "abused violence"));
            targets.add(
                    target("T", "network_units", Direction.MAINTAIN, null, Measured.COUNT, over, "need_pilot", "true"));
        }
        targets.add(target(
                "T",
                "prevalence",
                Direction.BELOW,
                "3",
                Measured.PERCENT,
                Accumulation.AT_DATE,
                "category",
                "special_circumstances"));
        targets.add(percent(
                "T",
                "network_units",
                Accumulation.AT_DATE,
                "level",
                "district",
                "need_pilot",
                "true",
                "subject",
                "disability protection"));
        targets.add(percent("T", "network_units", Accumulation.AT_DATE, "level", "commune"));
        targets.add(target(
                "T",
                "network_units",
                Direction.ENSURE,
                null,
                Measured.YES_NO,
                Accumulation.AT_DATE,
                "need_pilot",
                "true"));
        return targets;
    }

    private static Target percent(String id, String measure, Accumulation over, String... filters) {
        return target(id, measure, Direction.AT_LEAST, "50", Measured.PERCENT, over, filters);
    }
}
