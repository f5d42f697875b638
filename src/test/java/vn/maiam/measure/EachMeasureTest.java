package vn.maiam.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.maiam.measure.ChildrenCountedTest.assertRatio;
import static vn.maiam.measure.ChildrenCountedTest.disabled;
import static vn.maiam.measure.ChildrenCountedTest.part;
import static vn.maiam.measure.TestPlans.percent;
import static vn.maiam.measure.TestPlans.target;
import static vn.maiam.measure.World.COMMUNE;
import static vn.maiam.measure.World.DISTRICT;
import static vn.maiam.measure.World.DISTRICT_LABOUR;
import static vn.maiam.measure.World.NEXT_COMMUNE;
import static vn.maiam.measure.World.PROVINCE;

import java.math.BigDecimal;
import java.util.Map;
import vn.maiam.measure.Figure.Part;
import vn.maiam.measure.Figure.State;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.plan.Target;
import vn.maiam.plan.Target.Accumulation;
import vn.maiam.plan.Target.Direction;
import vn.maiam.plan.Target.Measured;

/** What is particular to each measure, at its borders. */
class EachMeasureTest {

    private static final Target BELOW_THREE = target(
            "T", "prevalence", Direction.BELOW, "3", Measured.PERCENT, Accumulation.AT_DATE, "category", "disabled");
    private static final Target HALF_OF_COMMUNES = percent("network_units", "50", "level", "commune");
    private static final Target STAFF =
            percent("training_coverage_staff", "75", "person_groups", "health education", "include_caregivers", "true");
    private static final Target FUND =
            target("T", "fund_raised", Direction.AT_LEAST, "100", Measured.MONEY, Accumulation.YEAR, "owner", "all");
    private static final Target ABUSED = target(
            "T",
            "new_entries_or_incidents",
            Direction.TREND_DOWN,
            null,
            Measured.COUNT,
            Accumulation.YEAR,
            "incident_kinds",
            "abused violence");
    private static final Target IN_TIME = target(
            "T",
            "timely_response",
            Direction.ENSURE,
            null,
            Measured.PERCENT,
            Accumulation.YEAR,
            "risk",
            "at_risk",
            "limit_days",
            "5");
    private static final Target SETTLED = percent("entitlement_timeliness", "100", "issuing_levels", "state");

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
    void halfOfTenCommunesIsReachedByFiveAndNotByFour(World world) {
        var communes = world.units.below(DISTRICT, UnitLevel.COMMUNE);
        communes.subList(0, 4).forEach(unit -> world.facts.network(unit.key(), "development", "2020-01-01", null));
        world.facts.network(communes.get(0).key(), "protection", "2020-01-01", null);
        world.facts.network(communes.get(5).key(), "development", "2019-01-01", "2020-12-31");

        assertRatio(world.figure(HALF_OF_COMMUNES, DISTRICT), 4, 10, State.NOT_REACHED);

        world.facts.network(communes.get(9).key(), "development", "2020-12-31", null);
        assertRatio(world.figure(HALF_OF_COMMUNES, DISTRICT), 5, 10, State.REACHED);
    }

    @InEachWorld
    void aDistrictNeedsANetworkAndAModelOfItsOwnAndTheStatedNumberStays(World world) {
        Target both = TestPlans.of(
                target(
                        "T",
                        "network_units",
                        Direction.AT_LEAST,
                        "1",
                        Measured.COUNT,
                        Accumulation.AT_DATE,
                        "level",
                        "district",
                        "need_pilot",
                        "true"),
                15);
        world.facts.network(DISTRICT_LABOUR, "disability", "2020-01-01", null);
        world.facts.pilot(COMMUNE, "disability", "2020-01-01", null);

        assertRatio(world.figure(both, PROVINCE), 0, 2, State.NOT_REACHED);

        world.facts.pilot(DISTRICT, "disability", "2020-01-01", null);
        Figure reached = world.figure(both, PROVINCE);
        assertRatio(reached, 1, 2, State.REACHED);
        assertThat(part(reached, "Mức nêu trong kế hoạch"))
                .extracting(Part::numerator, Part::denominator)
                .containsExactly(1L, 15L);
    }

    @InEachWorld
    void aNetworkIsMaintainedIfThereAreAsManyAsAtTheBeginning(World world) {
        Target maintain = target(
                "T",
                "network_units",
                Direction.MAINTAIN,
                null,
                Measured.COUNT,
                Accumulation.YEAR,
                "subject",
                "disability");
        world.facts.network(COMMUNE, "disability", "2019-01-01", null);
        world.facts.network(NEXT_COMMUNE, "disability", "2019-01-01", "2020-06-01");

        assertThat(world.figure(maintain, DISTRICT).state()).isEqualTo(State.NOT_REACHED);

        world.facts.network(NEXT_COMMUNE, "disability", "2020-06-01", null);
        assertThat(world.figure(maintain, DISTRICT).state()).isEqualTo(State.REACHED);
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
    void aCounteredEntryIsNoMoneyAndGiftsInKindStandBeside(World world) {
        world.facts.income(COMMUNE, "2020-01-01", "money", 60);
        long wrong = world.facts.income(COMMUNE, "2020-02-01", "money", 500);
        world.facts.counter(wrong, COMMUNE, "2020-03-01", "money", 500);
        world.facts.income(DISTRICT_LABOUR, "2020-12-31", "money", 40);
        world.facts.income(COMMUNE, "2019-12-31", "money", 1000);
        world.facts.income(COMMUNE, "2020-04-01", "kind", 900);
        world.facts.outgo(COMMUNE, "2020-05-01", 10);

        Figure figure = world.figure(FUND, DISTRICT);

        assertThat(figure.numerator()).isEqualTo(100);
        assertThat(figure.state()).isEqualTo(State.REACHED);
        assertThat(part(figure, "Hiện vật quy giá, không cộng vào số tiền").numerator())
                .isEqualTo(900);
        assertThat(world.figure(FUND, COMMUNE).state())
                .as("the whole district's sum is no commune's")
                .isEqualTo(State.NOT_COMPUTABLE);
        assertThat(world.figure(TestPlans.shared(FUND, Map.of(COMMUNE, new BigDecimal("61"))), COMMUNE)
                        .state())
                .isEqualTo(State.NOT_REACHED);
    }

    @InEachWorld
    void twentyMillionForEachCommuneIsReachedOnlyIfEveryOneHasIt(World world) {
        Target each = TestPlans.each(
                target(
                        "T",
                        "fund_raised",
                        Direction.AT_LEAST,
                        "20",
                        Measured.MONEY,
                        Accumulation.YEAR,
                        "owner",
                        "commune"),
                UnitLevel.COMMUNE);
        var communes = world.units.below(DISTRICT, UnitLevel.COMMUNE);
        communes.subList(0, 9).forEach(unit -> world.facts.income(unit.key(), "2020-03-01", "money", 40));
        world.facts.income(communes.get(9).key(), "2020-03-01", "money", 19);
        world.facts.income(DISTRICT, "2020-03-01", "money", 1000);

        Figure figure = world.figure(each, DISTRICT);

        assertRatio(figure, 9, 10, State.NOT_REACHED);
        assertThat(part(figure, "Cộng của các đơn vị").numerator()).isEqualTo(379);
        assertThat(world.figure(each, communes.get(0).key()).state()).isEqualTo(State.REACHED);

        world.facts.income(communes.get(9).key(), "2020-12-31", "money", 1);
        assertThat(world.figure(each, DISTRICT).state()).isEqualTo(State.REACHED);
    }

    @InEachWorld
    void aTrendNeedsABaselineAndMustBeBelowIt(World world) {
        for (String on : new String[] {"2019-12-31", "2020-01-01", "2020-12-31", "2020-12-31"}) {
            world.facts.incident(world.facts.child(COMMUNE, "2012-01-01"), COMMUNE, "abused", on);
        }
        Figure without = world.figure(ABUSED, COMMUNE);
        assertThat(without.state()).isEqualTo(State.NOT_COMPUTABLE);
        assertThat(without.numerator()).isEqualTo(3);
        assertThat(without.reason()).contains("hãy nhập giá trị gốc");

        world.facts.baseline(COMMUNE, world.measures.indicator(ABUSED), "2019-01-01", "2019-12-31", 3);
        assertThat(world.figure(ABUSED, COMMUNE).state()).isEqualTo(State.NOT_REACHED);

        world.facts.baseline(COMMUNE, world.measures.indicator(ABUSED), "2019-01-01", "2019-12-31", 4);
        assertThat(world.figure(ABUSED, COMMUNE).state()).isEqualTo(State.REACHED);
    }

    @InEachWorld
    void helpIsInTimeUpToTheLastMomentAndWhoStillHasTimeIsNotCounted(World world) {
        long inTime = world.facts.child(COMMUNE, "2012-01-01");
        world.facts.detected(inTime, COMMUNE, "at_risk", "2020-03-01T08:00");
        world.facts.done(
                world.facts.caseFile(inTime, COMMUNE, "2020-03-01T08:00", null),
                inTime,
                COMMUNE,
                "followUp",
                "2020-03-06T08:00");
        long waiting = world.facts.child(COMMUNE, "2012-01-01");
        world.facts.detected(waiting, COMMUNE, "at_risk", "2020-12-28T08:00");

        assertRatio(world.figure(IN_TIME, COMMUNE), 1, 1, State.REACHED);

        long late = world.facts.child(COMMUNE, "2012-01-01");
        world.facts.detected(late, COMMUNE, "at_risk", "2020-03-01T08:00");
        world.facts.done(
                world.facts.caseFile(late, COMMUNE, "2020-03-01T08:00", null),
                late,
                COMMUNE,
                "plan",
                "2020-03-06T08:01");
        assertRatio(world.figure(IN_TIME, COMMUNE), 1, 2, State.NOT_REACHED);

        Figure noLimit = world.figure(
                target(
                        "T",
                        "timely_response",
                        Direction.ENSURE,
                        null,
                        Measured.PERCENT,
                        Accumulation.YEAR,
                        "risk",
                        "at_risk"),
                COMMUNE);
        assertThat(noLimit.state()).isEqualTo(State.NOT_COMPUTABLE);
        assertThat(noLimit.numerator()).isNull();
        assertThat(noLimit.reason()).contains("không nêu thế nào là kịp thời");
    }

    @InEachWorld
    void anEntitlementDecidedOnItsDueDayIsInTimeAndAKindWithoutLimitIsNamed(World world) {
        long child = world.facts.resident(COMMUNE, "2012-01-01");
        world.facts.entitlement(child, COMMUNE, "monthly_social_assistance", "2020-02-01", null, "2020-02-02");
        assertThat(world.figure(SETTLED, COMMUNE).state()).isEqualTo(State.NOT_COMPUTABLE);

        world.facts.entitlement(child, COMMUNE, "birth_registration", "2020-02-01", "2020-02-02", "2020-02-02");
        world.facts.entitlement(child, COMMUNE, "birth_registration", "2020-12-31", "2021-01-01", null);
        world.facts.entitlement(child, COMMUNE, "provincial_support", "2020-02-01", "2020-02-02", null);
        Figure figure = world.figure(SETTLED, COMMUNE);

        assertRatio(figure, 1, 1, State.REACHED);
        assertThat(part(figure, "Không xét được vì chưa có thời hạn: Trợ cấp xã hội hằng tháng")
                        .numerator())
                .isEqualTo(1);

        world.facts.entitlement(child, COMMUNE, "birth_registration", "2020-02-01", "2020-02-02", "2020-02-03");
        assertRatio(world.figure(SETTLED, COMMUNE), 1, 2, State.NOT_REACHED);
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
}
