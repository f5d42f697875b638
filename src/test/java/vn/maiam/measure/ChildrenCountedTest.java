package vn.maiam.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.maiam.measure.World.COMMUNE;
import static vn.maiam.measure.World.DISTRICT;
import static vn.maiam.measure.World.HEIR;
import static vn.maiam.measure.World.MERGED;
import static vn.maiam.measure.World.MERGED_INTO_COMMUNE;
import static vn.maiam.measure.World.NEXT_COMMUNE;
import static vn.maiam.measure.World.OTHER_DISTRICT;
import static vn.maiam.measure.World.PROVINCE;

import java.time.LocalDate;
import java.util.List;
import vn.maiam.measure.Figure.Part;
import vn.maiam.measure.Figure.State;
import vn.maiam.plan.Target;
import vn.maiam.plan.Target.Accumulation;
import vn.maiam.plan.Target.Direction;
import vn.maiam.plan.Target.Measured;

/** Which children are counted, where, and when: over the access to services, the measure with the most of it. */
class ChildrenCountedTest {

    private static final Target POOR_OR_SPECIAL = TestPlans.percent(
            "service_access", "100", "category", "special_circumstances poor_household near_poor_household");
    private static final Target DISABLED = TestPlans.percent("service_access", "70", "category", "disabled");
    private static final Target ALL_ARE_DISABLED = TestPlans.percent("prevalence", "100", "category", "disabled");
    private static final Target CAREGIVERS =
            TestPlans.percent("training_coverage_caregivers", "70", "category", "disabled");
    private static final Target UP_TO_EIGHT = TestPlans.percent("service_access", "60", "age_below", "9");

    @InEachWorld
    void aChildInTwoCategoriesIsOneChild(World world) {
        long child = world.facts.resident(COMMUNE, "2012-01-01");
        world.facts.category(child, COMMUNE, "disabled", "2020-01-01", null);
        world.facts.category(child, COMMUNE, "poor_household", "2019-01-01", null);
        world.facts.service(child, COMMUNE, "nutrition", "2020-03-01");
        world.facts.service(child, COMMUNE, "education", "2020-04-01");

        assertRatio(world.figure(POOR_OR_SPECIAL, COMMUNE), 1, 1, State.REACHED);
    }

    @InEachWorld
    void aCategoryCountsForThoseAboveIt(World world) {
        long child = world.facts.resident(COMMUNE, "2012-01-01");
        world.facts.category(child, COMMUNE, "orphaned", "2020-01-01", null);

        assertRatio(world.figure(POOR_OR_SPECIAL, COMMUNE), 0, 1, State.NOT_REACHED);
        assertThat(world.figure(DISABLED, COMMUNE).state()).isEqualTo(State.NO_DATA);
    }

    @InEachWorld
    void aCategoryThatEndsOnTheDayCountsNoMoreAndOneThatBeginsDoes(World world) {
        disabled(world, COMMUNE, "2019-01-01", "2020-12-31");
        disabled(world, COMMUNE, "2020-12-31", null);
        disabled(world, COMMUNE, "2019-01-01", "2021-01-01");
        disabled(world, COMMUNE, "2021-01-01", null);

        assertRatio(world.figure(DISABLED, COMMUNE), 0, 2, State.NOT_REACHED);
    }

    @InEachWorld
    void aChildThatTurnsNineOnTheDayIsNoLongerCounted(World world) {
        world.facts.resident(COMMUNE, "2011-12-31");
        long eight = world.facts.resident(COMMUNE, "2012-01-01");
        world.facts.service(eight, COMMUNE, "nutrition", "2020-12-31");

        assertRatio(world.figure(UP_TO_EIGHT, COMMUNE), 1, 1, State.REACHED);
    }

    @InEachWorld
    void whoTurnsSixteenOnTheDayIsNoChildAnyMore(World world) {
        long sixteen = world.facts.resident(COMMUNE, "2004-12-31");
        long fifteen = world.facts.resident(COMMUNE, "2005-01-01");
        for (long child : new long[] {sixteen, fifteen}) {
            world.facts.category(child, COMMUNE, "disabled", "2019-01-01", null);
            world.facts.caresFor(world.facts.caregiver(COMMUNE), child, COMMUNE, "2019-01-01", null);
        }

        assertRatio(world.figure(DISABLED, COMMUNE), 0, 1, State.NOT_REACHED);
        assertRatio(world.figure(DISABLED, COMMUNE, "2020-12-30"), 0, 2, State.NOT_REACHED);
        assertRatio(world.figure(ALL_ARE_DISABLED, COMMUNE), 1, 1, State.REACHED);
        assertRatio(world.figure(CAREGIVERS, COMMUNE), 0, 1, State.NOT_REACHED);
    }

    @InEachWorld
    void anAgeThatThePlanSetsIsTheOneThatCounts(World world) {
        world.facts.resident(COMMUNE, "2003-06-01");

        assertRatio(
                world.figure(TestPlans.percent("service_access", "60", "age_below", "18"), COMMUNE),
                0,
                1,
                State.NOT_REACHED);
    }

    @InEachWorld
    void whoIsKnownByTheYearHasItsBirthdayOnTheLastDayAndWhoIsNotIsAChildOfNoCertainAge(World world) {
        long eight = world.facts.bornIn(COMMUNE, 2011);
        long grown = world.facts.bornIn(COMMUNE, 2004);
        long unknown = world.facts.bornIn(COMMUNE, null);
        for (long child : new long[] {eight, grown, unknown}) {
            world.facts.lives(child, COMMUNE, "2012-01-01", null);
            world.facts.category(child, COMMUNE, "disabled", "2019-01-01", null);
        }

        assertRatio(world.figure(DISABLED, COMMUNE, "2020-12-30"), 0, 3, State.NOT_REACHED);
        assertRatio(world.figure(DISABLED, COMMUNE), 0, 2, State.NOT_REACHED);
        assertRatio(world.figure(UP_TO_EIGHT, COMMUNE, "2020-12-30"), 0, 1, State.NOT_REACHED);
        assertThat(world.figure(UP_TO_EIGHT, COMMUNE).state()).isEqualTo(State.NO_DATA);
    }

    @InEachWorld
    void aChildThatMovedCountsWhereItLivesAndOnceAbove(World world) {
        long child = world.facts.child(COMMUNE, "2012-01-01");
        world.facts.lives(child, COMMUNE, "2012-01-01", "2020-06-01");
        world.facts.lives(child, NEXT_COMMUNE, "2020-06-01", null);
        world.facts.category(child, COMMUNE, "disabled", "2019-01-01", null);
        world.facts.category(child, NEXT_COMMUNE, "disabled", "2020-06-01", null);
        world.facts.service(child, COMMUNE, "nutrition", "2020-03-01");

        assertThat(world.figure(DISABLED, COMMUNE).state()).isEqualTo(State.NO_DATA);
        assertRatio(world.figure(DISABLED, NEXT_COMMUNE), 1, 1, State.REACHED);
        assertRatio(world.figure(DISABLED, DISTRICT), 1, 1, State.REACHED);
        assertRatio(world.figure(DISABLED, PROVINCE), 1, 1, State.REACHED);
    }

    @InEachWorld
    void aChildThatHasLeftCountsNowhereAndOneWithoutResidenceWhereItWasFound(World world) {
        long left = world.facts.child(COMMUNE, "2012-01-01");
        world.facts.lives(left, COMMUNE, "2012-01-01", "2020-06-01");
        world.facts.category(left, COMMUNE, "disabled", "2019-01-01", null);
        long found = world.facts.child(NEXT_COMMUNE, "2012-01-01");
        world.facts.category(found, NEXT_COMMUNE, "disabled", "2019-01-01", null);

        assertRatio(world.figure(DISABLED, DISTRICT), 0, 1, State.NOT_REACHED);
        assertThat(world.figure(DISABLED, COMMUNE).state()).isEqualTo(State.NO_DATA);
    }

    @InEachWorld
    void aMergedCommuneCountsWhollyForItsHeir(World world) {
        disabled(world, MERGED, "2019-01-01", null);
        disabled(world, MERGED_INTO_COMMUNE, "2019-01-01", null);
        disabled(world, HEIR, "2019-01-01", null);

        assertThat(world.figure(DISABLED, HEIR).denominator()).isEqualTo(2);
        assertThat(world.figure(DISABLED, COMMUNE).denominator()).isEqualTo(1);
        assertThat(world.figure(DISABLED, DISTRICT).denominator()).isEqualTo(1);
        assertThat(world.figure(DISABLED, OTHER_DISTRICT).denominator()).isEqualTo(2);
        assertThat(world.figure(DISABLED, PROVINCE).denominator()).isEqualTo(3);
        assertThat(world.figure(DISABLED, OTHER_DISTRICT, "2020-05-12").denominator())
                .as("before the merger")
                .isEqualTo(3);
    }

    @InEachWorld
    void onlyServicesOfTheGroupsAndOfThePeriodCount(World world) {
        Target health = TestPlans.percent(
                "service_access", "50", "category", "disabled", "service_groups", "health", "services", "education");
        long early = disabled(world, COMMUNE, "2019-01-01", null);
        world.facts.service(early, COMMUNE, "health_care", "2019-12-31");
        long other = disabled(world, COMMUNE, "2019-01-01", null);
        world.facts.service(other, COMMUNE, "gifts", "2020-05-01");
        long first = disabled(world, COMMUNE, "2019-01-01", null);
        world.facts.service(first, COMMUNE, "rehabilitation", "2020-01-01");
        long second = disabled(world, COMMUNE, "2019-01-01", null);
        world.facts.service(second, COMMUNE, "education", "2020-12-31");

        assertRatio(world.figure(health, COMMUNE), 2, 4, State.REACHED);
    }

    @InEachWorld
    void thatAllNeedsAreMetIsASecondFigure(World world) {
        long met = disabled(world, COMMUNE, "2019-01-01", null);
        world.facts.need(met, COMMUNE, "nutrition", "2020-02-01");
        world.facts.service(met, COMMUNE, "nutrition", "2020-02-01");
        long halfMet = disabled(world, COMMUNE, "2019-01-01", null);
        world.facts.need(halfMet, COMMUNE, "nutrition", "2020-02-01");
        world.facts.need(halfMet, COMMUNE, "legal_aid", "2020-02-01");
        world.facts.service(halfMet, COMMUNE, "nutrition", "2020-03-01");
        long before = disabled(world, COMMUNE, "2019-01-01", null);
        world.facts.service(before, COMMUNE, "nutrition", "2020-01-15");
        world.facts.need(before, COMMUNE, "nutrition", "2020-02-01");
        disabled(world, COMMUNE, "2019-01-01", null);

        Figure figure = world.figure(DISABLED, COMMUNE);

        assertRatio(figure, 3, 4, State.REACHED);
        assertThat(part(figure, "Được đáp ứng mọi nhu cầu đã đánh giá trong kỳ"))
                .extracting(Part::numerator, Part::denominator)
                .containsExactly(1L, 3L);
    }

    @InEachWorld
    void withinAPhaseServicesAddUpAndThisYearStandsBeside(World world) {
        Target phase = TestPlans.target(
                "T",
                "service_access",
                Direction.AT_LEAST,
                "70",
                Measured.PERCENT,
                Accumulation.PHASE,
                "category",
                "disabled");
        long once = disabled(world, COMMUNE, "2018-01-01", null);
        world.facts.service(once, COMMUNE, "nutrition", "2018-02-01");
        long twice = disabled(world, COMMUNE, "2018-01-01", null);
        world.facts.service(twice, COMMUNE, "nutrition", "2019-02-01");
        world.facts.service(twice, COMMUNE, "nutrition", "2020-02-01");
        disabled(world, COMMUNE, "2018-01-01", null);

        Figure figure = world.figure(phase, COMMUNE);

        assertRatio(figure, 2, 3, State.NOT_REACHED);
        assertThat(part(figure, "Riêng năm 2020"))
                .extracting(Part::numerator, Part::denominator)
                .containsExactly(1L, 3L);
    }

    @InEachWorld
    void declaredChildrenStandInWhereAUnitHasNoneOnTheRegister(World world) {
        world.facts.population(COMMUNE, 2019, "0_8", 10);
        world.facts.population(COMMUNE, 2020, "0_8", 4);
        world.facts.population(COMMUNE, 2021, "0_8", 99);
        world.facts.population(COMMUNE, 2020, "all", 50);
        world.facts.population(NEXT_COMMUNE, 2020, "0_8", 70);
        world.facts.resident(NEXT_COMMUNE, "2015-01-01");
        long served = world.facts.child(COMMUNE, "2015-01-01");
        world.facts.service(served, COMMUNE, "nutrition", "2020-02-01");
        world.facts.service(served, COMMUNE, "nutrition", "2020-03-01");

        Figure declared = world.figure(UP_TO_EIGHT, COMMUNE);
        Figure both = world.figure(UP_TO_EIGHT, DISTRICT);

        assertRatio(declared, 1, 4, State.NOT_REACHED);
        assertThat(declared.declared()).isTrue();
        assertRatio(both, 1, 5, State.NOT_REACHED);
        assertThat(world.figure(UP_TO_EIGHT, NEXT_COMMUNE).declared()).isFalse();
        assertThat(world.basis(UP_TO_EIGHT, DISTRICT).get(0).numerator()).containsExactly(served);
    }

    @InEachWorld
    void theBasisNamesExactlyWhoIsCounted(World world) {
        long served = disabled(world, COMMUNE, "2019-01-01", null);
        world.facts.service(served, NEXT_COMMUNE, "nutrition", "2020-02-01");
        long other = disabled(world, COMMUNE, "2019-01-01", null);
        world.figure(DISABLED, COMMUNE);

        assertThat(world.basis(DISABLED, COMMUNE)).singleElement().satisfies(basis -> {
            assertThat(basis.kind()).isEqualTo("child");
            assertThat(basis.numerator()).containsExactly(served);
            assertThat(basis.denominator()).containsExactly(served, other);
        });
    }

    @InEachWorld
    void manyUnitsAskNoMoreStatementsThanOne(World world) {
        disabled(world, COMMUNE, "2019-01-01", null);
        world.facts.store();
        var plan = TestPlans.of(DISTRICT, DISABLED, UP_TO_EIGHT);
        LocalDate from = LocalDate.of(2020, 1, 1);
        List<String> all = List.of(PROVINCE, DISTRICT, OTHER_DISTRICT, COMMUNE, NEXT_COMMUNE, HEIR);
        world.measures.of(plan, COMMUNE, from, from);

        int one = world.statements.of(() -> world.measures.of(plan, COMMUNE, from, from));
        int many = world.statements.of(() -> world.measures.ofEach(plan, all, from, from));

        assertThat(many).isEqualTo(one).isLessThanOrEqualTo(8);
        all.forEach(
                unit -> assertThat(world.measures.ofEach(plan, all, from, from).get(unit))
                        .isEqualTo(world.measures.of(plan, unit, from, from)));
    }

    static long disabled(World world, String unit, String from, String to) {
        long child = world.facts.resident(unit, "2012-01-01");
        world.facts.category(child, unit, "disabled", from, to);
        return child;
    }

    static Part part(Figure figure, String name) {
        return figure.parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not in " + figure.parts()));
    }

    static void assertRatio(Figure figure, long numerator, long denominator, State state) {
        assertThat(figure)
                .extracting(Figure::numerator, Figure::denominator, Figure::state)
                .containsExactly(numerator, denominator, state);
    }
}
