package vn.maiam.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.plan.Target.Direction;
import vn.maiam.plan.file.PlanFiles;
import vn.maiam.plan.file.SourcePlans;
import vn.maiam.plan.file.TestHouse;

class DerivationTest {

    private static final Unit HONG_NGU = unit("870", "2020-01-01", UnitLevel.DISTRICT);
    private static final Unit THUONG_PHUOC = unit("29956", "2020-01-01", UnitLevel.COMMUNE);

    private final TestHouse house = new TestHouse();
    private final PlanFiles files = house.files();

    private static Unit unit(String code, String from, UnitLevel level) {
        LocalDate day = LocalDate.parse(from);
        return new Unit(Unit.keyOf(code, day), code, code, "xa", level, null, null, day, null);
    }

    private Plan source(String code) {
        return files.read(code, SourcePlans.text(code)).plan();
    }

    private static Plan derived(Plan from, String code, Unit unit, int first, int last) {
        return Derivation.of(
                from,
                UnitLevel.DISTRICT,
                code,
                unit,
                null,
                "Kế hoạch của đơn vị",
                LocalDate.of(first, 1, 1),
                LocalDate.of(last, 12, 31));
    }

    @Test
    void aPlanOfAnotherYearIsTheTemplateOfThisYears() {
        Plan plan = derived(source("002"), "002-2026", HONG_NGU, 2026, 2026);

        assertThat(plan.parentCode()).isEqualTo("002");
        assertThat(plan.phases()).singleElement().satisfies(phase -> assertThat(
                        phase.contains(LocalDate.of(2026, 7, 1)))
                .isTrue());
        assertThat(plan.targets()).hasSize(7);
        assertThat(plan.target("002-2026-T7").orElseThrow().parent()).isEqualTo("002-2026-T5");
        assertThat(plan.obligation("002-2026-R1").orElseThrow().lastDays()).containsExactly(LocalDate.of(2026, 5, 12));
        assertThat(plan.obligation("002-2026-R3").orElseThrow().consolidates())
                .containsExactly("002-2026-R1", "002-2026-R2");
        assertThat(Split.of(plan, level -> 10)).singleElement().satisfies(split -> assertThat(split.sumsUp())
                .isTrue());
        house.has("002", null);
        assertThat(files.read("derived", files.write(plan)).plan()).isEqualTo(plan);
    }

    @Test
    void aCommuneTakesItsShareOfTheFundAndNothingOfTheDistricts() {
        Plan above = source("002");
        above = above.withTargets(above.targets().stream()
                .map(target -> target.id().equals("002-T7")
                        ? target.withShares(Map.of(THUONG_PHUOC.key(), new BigDecimal(25_000_000)))
                        : target)
                .toList());

        Plan plan = derived(above, "002-29956", THUONG_PHUOC, 2020, 2020);

        assertThat(plan.targets())
                .extracting(Target::id)
                .containsExactly("002-29956-T1", "002-29956-T2", "002-29956-T3", "002-29956-T4", "002-29956-T7");
        assertThat(plan.target("002-29956-T7").orElseThrow().threshold()).isEqualByComparingTo("25000000");
        assertThat(plan.target("002-29956-T7").orElseThrow().parent()).isNull();
        assertThat(plan.obligations()).isEmpty();
        assertThat(plan.cascade()).isNull();
    }

    @Test
    void sixtyPercentOfTheCommunesMeansForOneCommuneToHaveANetwork() {
        Plan plan = derived(source("003"), "003-X", THUONG_PHUOC, 2022, 2022);

        Target network = plan.target("003-X-T3").orElseThrow();
        assertThat(network.direction()).isEqualTo(Direction.ENSURE);
        assertThat(network.threshold()).isNull();
        assertThat(network.filters()).isEqualTo(Map.of("subject", List.of("development")));
    }

    @Test
    void aYearOfALongPlanHasThePhaseItLiesIn() {
        Plan plan = derived(source("004"), "004-2022", unit("660", "2018-01-01", UnitLevel.DISTRICT), 2022, 2022);

        assertThat(plan.targets()).extracting(Target::phase).containsOnly("P2").hasSize(5);
        assertThat(Optional.of(plan.phases().get(0)))
                .hasValueSatisfying(phase -> assertThat(phase.from()).isEqualTo(LocalDate.of(2022, 1, 1)));
    }
}
