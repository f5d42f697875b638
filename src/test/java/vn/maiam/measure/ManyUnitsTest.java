package vn.maiam.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.maiam.measure.TestPlans.target;
import static vn.maiam.measure.World.COMMUNE;
import static vn.maiam.measure.World.DISTRICT;
import static vn.maiam.measure.World.DISTRICT_LABOUR;
import static vn.maiam.measure.World.HEIR;
import static vn.maiam.measure.World.NEXT_COMMUNE;
import static vn.maiam.measure.World.OTHER_COMMUNE;
import static vn.maiam.measure.World.OTHER_DISTRICT;
import static vn.maiam.measure.World.PROVINCE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.plan.Plan;
import vn.maiam.plan.Target;
import vn.maiam.plan.Target.Accumulation;
import vn.maiam.plan.Target.Direction;
import vn.maiam.plan.Target.Measured;

/** Many units at once, each by its own plan: the figures that each would get alone, in no more statements. */
class ManyUnitsTest {

    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);
    private static final LocalDate AS_OF = LocalDate.of(2020, 12, 31);
    private static final List<String> UNITS =
            List.of(PROVINCE, DISTRICT_LABOUR, OTHER_DISTRICT, COMMUNE, NEXT_COMMUNE, HEIR, OTHER_COMMUNE);

    @InEachWorld
    void eachGetsWhatItWouldGetAlone(World world) {
        new RandomFacts(3, world.facts, List.of(COMMUNE, NEXT_COMMUNE, HEIR, OTHER_COMMUNE), UNITS).make(120);
        Map<String, Plan> plans = plans();
        world.facts.baseline(NEXT_COMMUNE, NEXT_COMMUNE + "-T2", "2019-01-01", "2019-12-31", 2);
        world.facts.baseline(HEIR, NEXT_COMMUNE + "-T2", "2019-01-01", "2019-12-31", 5);
        world.facts.store();

        Map<String, List<Figure>> together = world.measures.ofEach(plans, FROM, AS_OF, (done, all) -> {});

        plans.forEach((unit, plan) ->
                assertThat(together.get(unit)).as(unit).isEqualTo(world.measures.of(plan, unit, FROM, AS_OF)));
    }

    @InEachWorld
    void whatPlansAskAlikeIsCountedOnceForAllOfThem(World world) {
        Map<String, Plan> two = new LinkedHashMap<>();
        Map<String, Plan> ten = new LinkedHashMap<>();
        world.units.below(DISTRICT, UnitLevel.COMMUNE).forEach(unit -> {
            ten.put(unit.key(), withoutUnits(derived(unit.key(), 10 + ten.size())));
            if (two.size() < 2) {
                two.put(unit.key(), ten.get(unit.key()));
            }
        });

        int forTwo = world.statements.of(() -> world.measures.ofEach(two, FROM, AS_OF, (done, all) -> {}));
        int forTen = world.statements.of(() -> world.measures.ofEach(ten, FROM, AS_OF, (done, all) -> {}));

        assertThat(ten).hasSize(10);
        assertThat(forTen).isEqualTo(forTwo);
    }

    @InEachWorld
    void whoeverWaitsHearsOfEachTarget(World world) {
        List<String> heard = new ArrayList<>();

        world.measures.ofEach(plans(), FROM, AS_OF, (done, all) -> heard.add(done + "/" + all));

        assertThat(heard).startsWith("0/9", "1/9", "2/9").endsWith("9/9");
    }

    /** Plans of the same kind whose targets have their own names and figures; what units judge or hold against a baseline as well. */
    private static Map<String, Plan> plans() {
        Map<String, Plan> plans = new LinkedHashMap<>();
        UNITS.forEach(unit -> plans.put(unit, derived(unit, 20 + 10 * plans.size())));
        plans.put(
                COMMUNE,
                TestPlans.of(
                        COMMUNE,
                        target(
                                "xã-T1",
                                "service_access",
                                Direction.AT_LEAST,
                                "60",
                                Measured.PERCENT,
                                Accumulation.PHASE,
                                "category",
                                "disabled")));
        return plans;
    }

    private static Plan withoutUnits(Plan plan) {
        return plan.withTargets(plan.targets().subList(0, 2));
    }

    private static Plan derived(String unit, int threshold) {
        String figure = String.valueOf(threshold);
        List<Target> targets = List.of(
                target(
                        unit + "-T1",
                        "service_access",
                        Direction.AT_LEAST,
                        figure,
                        Measured.PERCENT,
                        Accumulation.YEAR,
                        "category",
                        "disabled"),
                target(
                        unit + "-T2",
                        "new_entries_or_incidents",
                        Direction.TREND_DOWN,
                        null,
                        Measured.COUNT,
                        Accumulation.YEAR,
                        "incident_kinds",
                        "abused"),
                TestPlans.each(
                        target(
                                unit + "-T3",
                                "fund_raised",
                                Direction.AT_LEAST,
                                figure,
                                Measured.MONEY,
                                Accumulation.YEAR,
                                "owner",
                                "all"),
                        UnitLevel.COMMUNE));
        return TestPlans.of(unit, targets);
    }
}
