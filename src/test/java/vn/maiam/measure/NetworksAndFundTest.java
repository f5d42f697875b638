package vn.maiam.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.maiam.measure.ChildrenCountedTest.assertRatio;
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

/** What units keep and raise: networks, pilot models, the fund. */
class NetworksAndFundTest {

    private static final Target HALF_OF_COMMUNES = percent("network_units", "50", "level", "commune");
    private static final Target FUND =
            target("T", "fund_raised", Direction.AT_LEAST, "100", Measured.MONEY, Accumulation.YEAR, "owner", "all");

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
    void aMemberWhoLeavesOnTheDayCountsNoMore(World world) {
        long network = world.facts.network(COMMUNE, "disability", "2019-01-01", null);
        world.facts.member(network, COMMUNE, "2019-01-01", "2020-12-31");
        world.facts.member(network, COMMUNE, "2019-01-01", "2021-01-01");
        Target any = target(
                "T",
                "network_units",
                Direction.ENSURE,
                null,
                Measured.YES_NO,
                Accumulation.AT_DATE,
                "subject",
                "disability");

        assertThat(part(world.figure(any, COMMUNE), "Thành viên mạng lưới").numerator())
                .isEqualTo(1);
    }

    @InEachWorld
    void moneyOfTheFirstDayOfTheYearIsThisYears(World world) {
        world.facts.income(DISTRICT, "2020-01-01", "money", 60);
        world.facts.income(DISTRICT, "2019-12-31", "money", 50);
        Target whole = target(
                "T", "fund_raised", Direction.AT_LEAST, "100", Measured.MONEY, Accumulation.PHASE, "owner", "all");

        Figure figure = world.figure(whole, DISTRICT);

        assertThat(figure.numerator()).isEqualTo(110);
        assertThat(part(figure, "Riêng năm 2020").numerator()).isEqualTo(60);
    }
}
