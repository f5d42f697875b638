package vn.maiam.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.maiam.measure.ChildrenCountedTest.assertRatio;
import static vn.maiam.measure.ChildrenCountedTest.disabled;
import static vn.maiam.measure.ChildrenCountedTest.part;
import static vn.maiam.measure.TestPlans.percent;
import static vn.maiam.measure.TestPlans.target;
import static vn.maiam.measure.World.COMMUNE;

import vn.maiam.measure.Figure.Part;
import vn.maiam.measure.Figure.State;
import vn.maiam.plan.Target;
import vn.maiam.plan.Target.Accumulation;
import vn.maiam.plan.Target.Direction;
import vn.maiam.plan.Target.Measured;

/** What is particular to each of the other measures, at its borders. */
class EachMeasureTest {

    private static final Target BELOW_THREE = target(
            "T", "prevalence", Direction.BELOW, "3", Measured.PERCENT, Accumulation.AT_DATE, "category", "disabled");
    private static final Target STAFF =
            percent("training_coverage_staff", "75", "person_groups", "health education", "include_caregivers", "true");

    @InEachWorld
    void threePercentIsNotBelowThree(World world) {
        for (int i = 0; i < 97; i++) {
            world.facts.resident(COMMUNE, "2012-01-01");
        }
        for (int i = 0; i < 3; i++) {
            disabled(world, COMMUNE, "2019-01-01", null);
        }

        assertRatio(world.figure(BELOW_THREE, COMMUNE), 3, 100, State.NOT_REACHED);

        world.facts.resident(COMMUNE, "2012-01-01");
        assertRatio(world.figure(BELOW_THREE, COMMUNE), 3, 101, State.REACHED);
    }

    @InEachWorld
    void nobodyKnownIsNoDataAndNotZeroPercent(World world) {
        Figure nobody = world.figure(BELOW_THREE, COMMUNE);

        assertThat(nobody.state()).isEqualTo(State.NO_DATA);
        assertThat(nobody.numerator()).isNull();
        assertThat(nobody.reason()).contains("hãy ghi trẻ em vào sổ");

        long found = world.facts.child(COMMUNE, "2012-01-01");
        world.facts.category(found, COMMUNE, "disabled", "2019-01-01", null);
        assertThat(world.figure(BELOW_THREE, COMMUNE).state())
                .as("only the group is known, not all children")
                .isEqualTo(State.NO_DATA);
    }

    @InEachWorld
    void aPersonCountsOnceHoweverManyPostsAndSessionsAndUnnamedHeadsStandBeside(World world) {
        long worker = world.facts.staff(COMMUNE);
        world.facts.post(worker, COMMUNE, "health", false, "2019-01-01", null);
        world.facts.post(worker, COMMUNE, "education", false, "2019-01-01", null);
        long left = world.facts.staff(COMMUNE);
        world.facts.post(left, COMMUNE, "health", false, "2019-01-01", "2020-12-31");
        long child = disabled(world, COMMUNE, "2019-01-01", null);
        long mother = world.facts.caregiver(COMMUNE);
        world.facts.caresFor(mother, child, COMMUNE, "2019-01-01", null);
        long session = world.facts.session(COMMUNE, "training", "development", "2020-05-01");
        world.facts.staffCame(session, worker);
        world.facts.staffCame(session, worker);
        world.facts.staffCame(world.facts.session(COMMUNE, "skills", "development", "2020-06-01"), worker);
        world.facts.unnamedCame(session, "staff", 30);
        world.facts.caregiverCame(world.facts.session(COMMUNE, "communication", "development", "2020-06-01"), mother);

        Figure figure = world.figure(STAFF, COMMUNE);

        assertRatio(figure, 1, 2, State.NOT_REACHED);
        assertThat(part(figure, "Cán bộ cơ sở giáo dục").denominator()).isEqualTo(1);
        assertThat(part(figure, "Cha mẹ, người chăm sóc trẻ em").numerator()).isZero();
        assertThat(part(figure, "Lượt cán bộ không ghi tên, không tính vào tỷ lệ")
                        .numerator())
                .isEqualTo(30);
        assertThat(world.basis(STAFF, COMMUNE)).extracting(Measures.Basis::kind).containsExactly("staff", "caregiver");
    }

    @InEachWorld
    void aFileCountsWhileItIsOpenAndHoldsAnApprovedPlan(World world) {
        Target filed = percent("case_file_coverage", "100", "category", "disabled");
        for (String closed : new String[] {null, "2021-01-01T00:00", "2020-12-31T23:59"}) {
            long child = disabled(world, COMMUNE, "2019-01-01", null);
            String file = world.facts.caseFile(child, COMMUNE, "2020-02-01T08:00", closed);
            world.facts.done(file, child, COMMUNE, "plan", "2020-12-31T23:59");
        }
        long unplanned = disabled(world, COMMUNE, "2019-01-01", null);
        world.facts.done(
                world.facts.caseFile(unplanned, COMMUNE, "2020-02-01T08:00", null),
                unplanned,
                COMMUNE,
                "followUp",
                "2020-03-01T08:00");

        assertRatio(world.figure(filed, COMMUNE), 2, 4, State.NOT_REACHED);
    }

    @InEachWorld
    void anApprovedPlanIsNoHelpYet(World world) {
        Target helped = percent("assisted", "93", "category", "disabled");
        long planned = disabled(world, COMMUNE, "2019-01-01", null);
        world.facts.done(
                world.facts.caseFile(planned, COMMUNE, "2020-02-01T08:00", null),
                planned,
                COMMUNE,
                "plan",
                "2020-03-01T08:00");
        long visited = disabled(world, COMMUNE, "2019-01-01", null);
        world.facts.done(
                world.facts.caseFile(visited, COMMUNE, "2020-02-01T08:00", null),
                visited,
                COMMUNE,
                "followUp",
                "2020-01-01T00:00");

        assertRatio(world.figure(helped, COMMUNE), 1, 2, State.NOT_REACHED);
    }

    @InEachWorld
    void helpOfTheFirstDayOfTheYearIsThisYears(World world) {
        Target helped = target(
                "T",
                "assisted",
                Direction.AT_LEAST,
                "93",
                Measured.PERCENT,
                Accumulation.PHASE,
                "category",
                "disabled");
        for (String on : new String[] {"2020-01-01", "2019-12-31"}) {
            world.facts.service(disabled(world, COMMUNE, "2018-01-01", null), COMMUNE, "nutrition", on);
            long visited = disabled(world, COMMUNE, "2018-01-01", null);
            String file = world.facts.caseFile(visited, COMMUNE, "2019-02-01T08:00", null);
            world.facts.done(file, visited, COMMUNE, "followUp", on + "T00:00");
        }

        assertThat(part(world.figure(helped, COMMUNE), "Riêng năm 2020"))
                .extracting(Part::numerator, Part::denominator)
                .containsExactly(2L, 4L);
    }

    @InEachWorld
    void aPlannedFileIsFollowedByVisitsOrByCounselling(World world) {
        for (String kind : new String[] {"followUp", "counselling", "emergency"}) {
            long child = disabled(world, COMMUNE, "2019-01-01", null);
            String file = world.facts.caseFile(child, COMMUNE, "2020-02-01T08:00", null);
            world.facts.done(file, child, COMMUNE, "plan", "2020-02-02T08:00");
            world.facts.done(file, child, COMMUNE, kind, "2020-03-01T08:00");
        }

        assertThat(part(
                                world.figure(percent("case_file_coverage", "100", "category", "disabled"), COMMUNE),
                                "Có theo dõi hoặc tham vấn trong kỳ")
                        .numerator())
                .isEqualTo(2);
    }

    @InEachWorld
    void aSessionOfTheLastDayCountsAndWhoCaresForNobodyAnyMoreThatDayDoesNot(World world) {
        Target taught = percent("training_coverage_caregivers", "50", "category", "disabled");
        long child = disabled(world, COMMUNE, "2019-01-01", null);
        long mother = world.facts.caregiver(COMMUNE);
        world.facts.caresFor(mother, child, COMMUNE, "2019-01-01", "2021-01-01");
        world.facts.caresFor(world.facts.caregiver(COMMUNE), child, COMMUNE, "2019-01-01", "2020-12-31");
        world.facts.caregiverCame(world.facts.session(COMMUNE, "training", "disability", "2020-12-31"), mother);

        assertRatio(world.figure(taught, COMMUNE), 1, 1, State.REACHED);
        assertRatio(world.figure(taught, COMMUNE, "2020-12-30"), 0, 2, State.NOT_REACHED);
    }

    @InEachWorld
    void whoIsKnownByTheCategoryAloneIsAmongTheDeclaredAlready(World world) {
        world.facts.population(COMMUNE, 2020, "all", 100);
        long found = world.facts.child(COMMUNE, "2012-01-01");
        world.facts.category(found, COMMUNE, "disabled", "2019-01-01", null);

        assertRatio(world.figure(BELOW_THREE, COMMUNE), 1, 100, State.REACHED);
    }
}
