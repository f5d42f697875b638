package vn.maiam.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.measure.Figure;
import vn.maiam.measure.Figure.State;
import vn.maiam.measure.Measures;
import vn.maiam.plan.PlanLoading;
import vn.maiam.plan.Plans;
import vn.maiam.story.Office;

/** A target without a figure is computed as soon as an officer has entered what it was before. */
@SpringBootTest
@ActiveProfiles("test")
class BaselinesOfTrendsTest {

    private static final String OFFICER = "communeOfficer.29995";
    private static final String COMMUNE = "29995-20200101";
    private static final String TREND = "002-T2";

    @Autowired
    Office office;

    @Autowired
    Measures measures;

    @Autowired
    PlanLoading loading;

    @Autowired
    Plans plans;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void aTrendIsHeldAgainstTheBaselineThatAnOfficerHasEntered() {
        LocalDate today = LocalDate.now(clock);
        String plan = PlansOfThisYear.load(loading, clock, "002-so-goc");
        abusedToday(today);
        Figure before = figure(plan, today);

        assertThat(before.state()).isEqualTo(State.NOT_COMPUTABLE);
        assertThat(before.reason()).contains("giá trị gốc");

        office.start(
                OFFICER,
                "baseline",
                Map.of(
                        "indicator",
                        TREND,
                        "from",
                        today.getYear() - 1 + "-01-01",
                        "to",
                        today.getYear() - 1 + "-12-31",
                        "amount",
                        4,
                        "source",
                        "Báo cáo tổng kết năm trước"));

        Figure after = figure(plan, today);
        assertThat(after.state()).isEqualTo(State.REACHED);
        assertThat(after.baseline()).isEqualByComparingTo("4");
        assertThat(after.numerator()).isEqualTo(before.numerator());
    }

    private Figure figure(String plan, LocalDate today) {
        return measures.of(plans.find(plan).orElseThrow(), COMMUNE, today.withDayOfYear(1), today).stream()
                .filter(figure -> figure.targetId().equals(TREND))
                .findFirst()
                .orElseThrow();
    }

    private void abusedToday(LocalDate today) {
        GeneratedKeyHolder child = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO child (birth_date, birth_year_estimated, unit_key) VALUES (:born, FALSE, :unit)")
                .param("born", today.minusYears(8))
                .param("unit", COMMUNE)
                .update(child, "id");
        jdbc.sql("INSERT INTO incident (child_id, unit_key, kind, happened_on) VALUES (:child, :unit, 'abused', :day)")
                .param("child", child.getKey().longValue())
                .param("unit", COMMUNE)
                .param("day", today)
                .update();
    }
}
