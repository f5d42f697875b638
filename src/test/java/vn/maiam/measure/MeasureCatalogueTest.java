package vn.maiam.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.maiam.plan.Plan;
import vn.maiam.plan.Target;
import vn.maiam.plan.Target.Accumulation;
import vn.maiam.plan.Target.Direction;
import vn.maiam.plan.Target.Measured;
import vn.maiam.plan.file.SourcePlans;
import vn.maiam.plan.file.TestHouse;

class MeasureCatalogueTest {

    private final Catalogue catalogue = new Catalogue();

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void everyTargetOfTheSourcePlansIsComputedByItsMeasure(String code) {
        Plan plan = new TestHouse().files().stored(SourcePlans.text(code), 1);

        assertThat(plan.targets()).isNotEmpty().allSatisfy(target -> assertThat(catalogue.unfit(target))
                .as(target.id())
                .isEmpty());
    }

    @Test
    void thereAreTwelveAndEachSaysInWordsWhatItCounts() {
        assertThat(catalogue.names()).hasSize(12).allSatisfy(name -> {
            Measures.Definition definition = TwelveMeasures.named(name).definition();
            assertThat(List.of(
                            definition.name(), definition.numerator(), definition.denominator(), definition.source()))
                    .allSatisfy(words -> assertThat(words).isNotBlank());
        });
    }

    @Test
    void allThatIsWrongWithATargetIsSaid() {
        Target wrong = TestPlans.target(
                "T", "assisted", Direction.TREND_DOWN, null, Measured.MONEY, Accumulation.AT_DATE, "owner", "all");

        assertThat(catalogue.unfit(wrong).orElseThrow())
                .contains("không dùng điều kiện lọc “owner”")
                .contains("cần điều kiện lọc category")
                .contains("có đơn vị tính percent, không phải money")
                .contains("không phải trend_down")
                .contains("không phải at_date");
    }

    @Test
    void aMeasureThatNobodyKnowsIsRefusedWithThoseThereAre() {
        Target unknown = TestPlans.percent("happiness", "100");

        assertThat(catalogue.unfit(unknown).orElseThrow()).contains("happiness").contains("prevalence");
    }
}
