package vn.maiam.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.maiam.measure.ChildrenCountedTest.assertRatio;
import static vn.maiam.measure.ChildrenCountedTest.disabled;
import static vn.maiam.measure.ChildrenCountedTest.part;
import static vn.maiam.measure.TestPlans.percent;
import static vn.maiam.measure.TestPlans.target;
import static vn.maiam.measure.World.COMMUNE;

import vn.maiam.measure.Figure.State;
import vn.maiam.plan.Target;
import vn.maiam.plan.Target.Accumulation;
import vn.maiam.plan.Target.Direction;
import vn.maiam.plan.Target.Measured;

/** What is measured against a time: a limit, a due day, the period before. */
class InTimeTest {

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
    void anEntitlementDueOnTheLastDayCountsIfTheChildIsStillOfTheGroup(World world) {
        Target ofDisabled = percent("entitlement_timeliness", "100", "category", "disabled");
        for (String ends : new String[] {"2020-12-31", "2021-01-01"}) {
            long child = disabled(world, COMMUNE, "2019-01-01", ends);
            world.facts.entitlement(child, COMMUNE, "birth_registration", "2020-12-01", "2020-12-31", "2020-12-05");
        }

        assertRatio(world.figure(ofDisabled, COMMUNE), 1, 1, State.REACHED);
    }
}
