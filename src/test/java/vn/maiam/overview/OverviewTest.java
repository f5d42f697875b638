package vn.maiam.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.maiam.overview.Overview.Choice;
import vn.maiam.overview.OverviewView.DiagramFigures;
import vn.maiam.overview.OverviewView.MonthFigures;
import vn.maiam.overview.OverviewView.PlaceFigures;
import vn.maiam.story.Journey;
import vn.maiam.story.Office;
import vn.maiam.story.Papers;
import vn.maiam.workflow.WorkCounts.Place;

/** Cases walked by real processes over some weeks; every figure is counted a second time by hand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OverviewTest {

    private static final Choice USUAL = new Choice(null, null, null);
    private static final String NEIGHBOUR = "communeOfficer.29962";

    @Autowired
    Journey journey;

    @Autowired
    Office office;

    @Autowired
    Overview overview;

    @Autowired
    Lists lists;

    @Autowired
    ManagedUnits units;

    @Autowired
    CountedByHand byHand;

    @Autowired
    Clock clock;

    /** Six weeks ago a case began that is closed by now; others have come since and wait, some too long. */
    @BeforeAll
    void someWeeksOfWork() {
        daysAgo(45);
        String first = journey.atFollowUp("Mai Văn Tổng", Papers.HEALTH);
        daysAgo(40);
        journey.serviceConfirmed(first + "-G01");
        daysAgo(33);
        office.complete(Journey.OFFICER, first, "visit", Papers.visit("low", "high", "close"));
        daysAgo(31);
        office.complete(Journey.OFFICER, first, "proposeClosure", Papers.closureReview());
        office.complete(Journey.CHAIR, first, "approveClosure", Papers.closureApproved());
        office.runJobs();
        daysAgo(20);
        journey.atFollowUp("Mai Văn Hợp", Papers.HEALTH, Papers.EDUCATION);
        journey.atPlan("Mai Thị Chờ", "high");
        daysAgo(3);
        journey.verified("Mai Thị Chậm");
        office.start(NEIGHBOUR, "childCase", Papers.report("Mai Văn Bên", "2014-05-20"));
        now();
        String taken = journey.reported("Mai Thị Mới");
        String held = office.taskOf(Journey.OFFICER, taken, "verifyReport").getId();
        office.as(Journey.OFFICER, () -> {
            byHand.claim(held, Journey.OFFICER);
            return null;
        });
    }

    private static void daysAgo(int days) {
        ClockUtil.setCurrentTime(Date.from(new Date().toInstant().minus(Duration.ofDays(days))));
    }

    @AfterAll
    static void now() {
        ClockUtil.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"communeManager.29956", "districtManager.870", "provinceManager.87"})
    void everyNumberIsTheOneCountedByHand(String manager) {
        OverviewView view = overview.view(manager, USUAL);
        Collection<String> keys = units.scope(manager, null).keys();
        Period period = overview.period(USUAL);

        assertThat(places(view, PlaceFigures::open)).isEqualTo(byHand.open(keys, task -> true));
        assertThat(places(view, PlaceFigures::overdue)).isEqualTo(byHand.open(keys, this::isLate));
        Map<Place, List<Long>> done = byHand.done(keys, period.span());
        assertThat(done).isNotEmpty();
        assertThat(medians(view)).isEqualTo(mediansOf(done));
        assertThat(view.totals().open())
                .isEqualTo(byHand.cases(keys, task -> true).size());
        assertThat(view.totals().overdue())
                .isEqualTo(byHand.cases(keys, this::isLate).size());
        Map<String, List<Long>> clocks = new HashMap<>();
        byHand.clocks(keys, period, clock.instant())
                .forEach((month, counts) -> clocks.put(month.toString(), List.of(counts[0], counts[1])));
        assertThat(view.months()).allSatisfy(month -> assertThat(List.of(month.kept(), month.missed()))
                .isEqualTo(clocks.get(month.month())));
        assertThat(view.totals().kept()).isPositive();
        assertThat(view.totals().missed()).isPositive();
    }

    @Test
    void loadIsCountedByCaseForEachUnitAndPerson() {
        OverviewView view = overview.view("districtManager.870", USUAL);
        Collection<String> keys = units.scope("districtManager.870", null).keys();

        assertThat(view.load().units()).isNotEmpty().allSatisfy(unit -> {
            List<String> one = List.of(unit.unit());
            assertThat(unit.open()).isEqualTo(byHand.cases(one, task -> true).size());
            assertThat(unit.untaken())
                    .isEqualTo(byHand.cases(one, task -> task.getAssignee() == null)
                            .size());
        });
        assertThat(view.load().people()).extracting("person").contains(Journey.OFFICER);
        assertThat(view.load().people()).allSatisfy(person -> assertThat(person.open())
                .isEqualTo(byHand.cases(keys, task -> person.person().equals(task.getAssignee()))
                        .size()));
        assertThat(view.load().line()).isEqualTo(25);
        assertThat(view.load().source()).contains("CPMS");
    }

    @Test
    void referralsThatNobodyAnsweredStandByTheirOffice() {
        OverviewView district = overview.view("districtManager.870", USUAL);
        assertThat(district.referrals())
                .filteredOn(office -> office.office().equals(Papers.EDUCATION))
                .singleElement()
                .satisfies(school -> {
                    assertThat(school.name()).startsWith("Phòng Giáo dục");
                    assertThat(school.unanswered()).isPositive();
                    assertThat(school.overdue()).isPositive();
                });
        assertThat(overview.view("communeManager.29956", USUAL).referrals())
                .as("the sender's manager sees who keeps his officers waiting")
                .extracting("office")
                .contains(Papers.EDUCATION);
        assertThat(overview.view("communeManager.29962", USUAL).referrals()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"communeManager.29956", "districtManager.870", "provinceManager.87"})
    void behindEveryNumberIsAListOfThatLength(String manager) {
        OverviewView view = overview.view(manager, USUAL);
        for (NumberShown number : NumberShown.allOf(view)) {
            Listing list = lists.list(manager, USUAL, number.question(0));
            assertThat(list.total()).as(number.toString()).isEqualTo(number.count());
            List<Listing.Line> lines = new ArrayList<>(list.lines());
            for (int page = 1; page * Lists.SIZE < list.total(); page++) {
                lines.addAll(lists.list(manager, USUAL, number.question(page)).lines());
            }
            assertThat(lines).as(number.toString()).hasSize((int) number.count());
            assertThat(new HashSet<>(lines)).as(number + " without doubles").hasSameSizeAs(lines);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "communeManager.29956, 29956-20200101, true",
        "communeManager.29956, 29962-20200101, false",
        "communeManager.29956, 870-20200101, false",
        "districtManager.870, 29962-20200101, true",
        "districtManager.870, 870.health-20200101, true",
        "districtManager.870, 87-20200101, false",
        "districtManager.870, 87.health-20200101, false",
        "provinceManager.87, 29956-20200101, true",
        "provinceManager.87, 87.health-20200101, true",
        "provinceManager.87, nowhere, false"
    })
    void aManagerWatchesHisUnitAndThoseBelowAndNoOther(String manager, String unit, boolean watches) {
        Choice choice = new Choice(unit, null, null);
        if (watches) {
            assertThat(overview.view(manager, choice).chosen().unit()).isEqualTo(unit);
        } else {
            assertThatThrownBy(() -> overview.view(manager, choice)).isInstanceOf(OverviewRefused.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "communeOfficer.29956",
                "communeChair.29956",
                "collaborator.29956",
                "districtLabour.870",
                "districtHealth.870",
                "provinceLabour.87",
                "modeler",
                "admin",
                "nobody"
            })
    void nobodyButManagersWatches(String person) {
        assertThatThrownBy(() -> overview.view(person, USUAL))
                .isInstanceOf(OverviewRefused.class)
                .hasMessageContaining("người quản lý");
    }

    @Test
    void whatLiesOutsideThePeriodIsNotInItAndAnEmptyOneIsNoFault() {
        LocalDate today = LocalDate.now(clock);
        OverviewView early = overview.view("provinceManager.87", new Choice(null, "2020-01-01", "2020-02-29"));

        assertThat(early.months()).extracting(MonthFigures::month).containsExactly("2020-01", "2020-02");
        assertThat(early.totals().kept() + early.totals().missed()).isZero();
        assertThat(medians(early)).isEmpty();
        assertThat(early.totals().open()).isPositive();
        Choice recent = new Choice(null, today.minusDays(10).toString(), today.toString());
        assertThat(medians(overview.view("provinceManager.87", recent)))
                .isEqualTo(mediansOf(byHand.done(
                        units.scope("provinceManager.87", null).keys(),
                        overview.period(recent).span())));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-30, 2026-03-01, from",
        "2026-03-02, 2026-03-01, to",
        "2016-03-02, 2026-03-01, from",
        "x, 2026-03-01, from",
        "1026-03-02, 2026-03-01, from"
    })
    void aPeriodThatCannotBeIsRefusedAtItsField(String from, String to, String field) {
        assertThatThrownBy(() -> overview.view("provinceManager.87", new Choice(null, from, to)))
                .isInstanceOfSatisfying(OverviewRefused.class, refused -> assertThat(refused.field())
                        .isEqualTo(field));
    }

    private boolean isLate(Task task) {
        return task.getDueDate() != null && task.getDueDate().toInstant().isBefore(clock.instant());
    }

    private static Map<Place, Long> places(OverviewView view, java.util.function.ToLongFunction<PlaceFigures> figure) {
        Map<Place, Long> places = new HashMap<>();
        for (DiagramFigures diagram : view.diagrams()) {
            diagram.places().stream()
                    .filter(place -> figure.applyAsLong(place) > 0)
                    .forEach(place -> places.put(place(diagram, place), figure.applyAsLong(place)));
        }
        return places;
    }

    private static Map<Place, List<Number>> medians(OverviewView view) {
        Map<Place, List<Number>> medians = new HashMap<>();
        for (DiagramFigures diagram : view.diagrams()) {
            diagram.places().stream()
                    .filter(place -> place.done() > 0)
                    .forEach(place -> medians.put(place(diagram, place), List.of(place.done(), place.medianDays())));
        }
        return medians;
    }

    private static Map<Place, List<Number>> mediansOf(Map<Place, List<Long>> done) {
        Map<Place, List<Number>> medians = new HashMap<>();
        done.forEach((place, millis) ->
                medians.put(place, List.of((long) millis.size(), DiagramCounts.days(CountedByHand.median(millis)))));
        return medians;
    }

    private static Place place(DiagramFigures diagram, PlaceFigures place) {
        return new Place(diagram.process(), place.activity(), place.stage());
    }
}
