package vn.maiam.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.plan.file.SourcePlans;

/** What the plans name is what the house has: its measures, categories, services, roles and units. */
@SpringBootTest
@ActiveProfiles("test")
@Transactional
class PlansInTheHouseTest {

    @Autowired
    private PlanLoading loading;

    @Autowired
    private Plans plans;

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void everySourcePlanIsTakenIn(String code) {
        PlanLoading.Loaded loaded = loading.load(
                code + ".yaml", SourcePlans.text(code).getBytes(StandardCharsets.UTF_8), "provinceLabour.87");

        assertThat(loaded.warnings()).isEmpty();
        assertThat(plans.find(code)).contains(loaded.plan());
    }
}
