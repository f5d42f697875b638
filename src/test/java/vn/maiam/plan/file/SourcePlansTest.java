package vn.maiam.plan.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.maiam.plan.Obligation;
import vn.maiam.plan.Plan;
import vn.maiam.plan.Split;
import vn.maiam.plan.Target;
import vn.maiam.plan.Target.Direction;

class SourcePlansTest {

    private final TestHouse house = new TestHouse();
    private final PlanFiles files = house.files();

    private Plan plan(String code) {
        return files.read(code + ".yaml", SourcePlans.text(code)).plan();
    }

    private List<Plan> all() {
        return Stream.of("000", "001", "002", "003", "004").map(this::plan).toList();
    }

    @ParameterizedTest
    @CsvSource({
        // code, targets, duties to report, phases
        "000,  7, 3, 2",
        "001, 10, 3, 2",
        "002,  7, 6, 1",
        "003,  3, 1, 1",
        "004, 10, 2, 2",
    })
    void everySourcePlanLoadsFromItsFileAlone(String code, int targets, int obligations, int phases) {
        Plan plan = plan(code);

        assertThat(plan.targets()).hasSize(targets);
        assertThat(plan.obligations()).hasSize(obligations);
        assertThat(plan.phases()).hasSize(phases);
        assertThat(plan.activities()).isNotEmpty();
        assertThat(plan.duties()).isNotEmpty();
        assertThat(plan.funding()).isNotEmpty();
        assertThat(plan.recipients()).isNotEmpty();
        assertThat(plan.escalation()).isNotNull();
        assertThat(plan.cascade()).isNotNull();
        assertThat(plan.uncertain()).isNotEmpty();
    }

    @Test
    void theThirtySevenTargetsAskTheTwelveMeasuresAndSixHaveNoFigure() {
        List<Target> targets =
                all().stream().flatMap(plan -> plan.targets().stream()).toList();

        assertThat(targets).hasSize(37);
        assertThat(targets.stream().collect(Collectors.groupingBy(Target::measure, Collectors.counting())))
                .isEqualTo(Map.ofEntries(
                        Map.entry("service_access", 6L),
                        Map.entry("assisted", 1L),
                        Map.entry("training_coverage_staff", 7L),
                        Map.entry("training_coverage_caregivers", 4L),
                        Map.entry("skills_coverage_children", 4L),
                        Map.entry("network_units", 6L),
                        Map.entry("entitlement_timeliness", 1L),
                        Map.entry("case_file_coverage", 1L),
                        Map.entry("prevalence", 1L),
                        Map.entry("fund_raised", 3L),
                        Map.entry("new_entries_or_incidents", 2L),
                        Map.entry("timely_response", 1L)));
        assertThat(targets.stream().filter(target -> target.threshold() == null).map(Target::id))
                .containsExactly("000-T6", "000-T7", "002-T2", "002-T3", "004-T5", "004-T10");
        assertThat(targets.stream()
                        .filter(target -> target.unit() == Target.Measured.PERCENT && target.threshold() != null))
                .hasSize(27);
        assertThat(targets.stream().filter(Target::uncertain).map(Target::id)).containsExactly("000-T5", "001-T9");
    }

    @Test
    void onlyTheDatesThatThePlansNameAreDue() {
        assertThat(dues("000"))
                .isEqualTo(Map.of(
                        "000-R1",
                        Stream.of(2019, 2020, 2021, 2022, 2023, 2024, 2025)
                                .map(year -> LocalDate.of(year, 11, 30))
                                .toList()));
        assertThat(dues("001")).isEmpty();
        assertThat(dues("002"))
                .isEqualTo(Map.of(
                        "002-R1", List.of(LocalDate.of(2020, 5, 12)), "002-R2", List.of(LocalDate.of(2020, 11, 11))));
        assertThat(dues("003")).isEqualTo(Map.of("003-R1", List.of(LocalDate.of(2022, 11, 14))));
        assertThat(dues("004")).isEmpty();
    }

    private Map<String, List<LocalDate>> dues(String code) {
        return plan(code).obligations().stream()
                .filter(one -> !one.lastDays().isEmpty())
                .collect(Collectors.toMap(Obligation::id, Obligation::lastDays));
    }

    @Test
    void reportsGoWhereThePlansSendThem() {
        Obligation viaTheLabourOffice = plan("003").obligation("003-R1").orElseThrow();
        assertThat(viaTheLabourOffice.via().sector()).isEqualTo("labour");
        assertThat(viaTheLabourOffice.to()).singleElement().satisfies(to -> assertThat(to.sector())
                .isNull());
        assertThat(plan("001").obligation("001-R2").orElseThrow().to())
                .extracting(Obligation.Party::level)
                .containsExactly("PROVINCE", "NATIONAL");
        assertThat(all().stream()
                        .flatMap(plan -> plan.obligations().stream())
                        .filter(Obligation::assumed)
                        .map(Obligation::id))
                .containsExactly("000-R3", "002-R6", "004-R1", "004-R2");
    }

    @Test
    void aTargetMeansWhatItsOwnPhaseSays() {
        Plan plan = plan("004");

        assertThat(plan.target("004-T4").orElseThrow().filters()).containsEntry("in_charge", List.of("true"));
        assertThat(plan.target("004-T9").orElseThrow().filters()).doesNotContainKey("in_charge");
        assertThat(plan.phaseOn(LocalDate.of(2020, 12, 31)).orElseThrow().id()).isEqualTo("P1");
        assertThat(plan.phaseOn(LocalDate.of(2021, 1, 1)).orElseThrow().id()).isEqualTo("P2");
    }

    @Test
    void whatIsStrictIsStrictAndAFractionKeepsItsWording() {
        assertThat(plan("002").target("002-T1").orElseThrow().direction()).isEqualTo(Direction.BELOW);
        Target fraction = plan("001").target("001-T5").orElseThrow();
        assertThat(fraction.threshold()).isEqualByComparingTo("3");
        assertThat(fraction.of()).isEqualTo(15);
        assertThat(house.below("66-20180101", vn.maiam.organisation.UnitLevel.DISTRICT))
                .hasSize(15);
    }

    @Test
    void threeHundredMillionAreAHundredAndTwentyForEachOfTenCommunes() {
        PlanReading reading = files.read("002.yaml", SourcePlans.text("002"));

        assertThat(reading.warnings()).isEmpty();
        List<Split> splits = Split.of(
                reading.plan(), level -> house.below("870-20200101", level).size());
        assertThat(splits).singleElement().satisfies(split -> {
            assertThat(split.parts()).extracting(Split.Part::units).containsExactly(1, 10);
            assertThat(split.sum()).isEqualByComparingTo(new BigDecimal(300_000_000));
        });
    }

    @Test
    void withNineCommunesTheSplitIsShownAndNotCorrected() {
        house.keepCommunes("870-20200101", 9);

        PlanReading reading = files.read("002.yaml", SourcePlans.text("002"));

        assertThat(reading.warnings()).singleElement().satisfies(warning -> assertThat(warning.sentence())
                .contains("300.000.000")
                .contains("280.000.000"));
        assertThat(reading.plan().target("002-T5").orElseThrow().threshold()).isEqualByComparingTo("300000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void aPlanThatIsWrittenReadsAsTheSame(String code) {
        Plan plan = plan(code);

        assertThat(files.read("written", files.write(plan)).plan()).isEqualTo(plan);
    }
}
