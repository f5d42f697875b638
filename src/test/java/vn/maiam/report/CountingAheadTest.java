package vn.maiam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.measure.Figure;
import vn.maiam.measure.Measures;
import vn.maiam.plan.Plan;
import vn.maiam.plan.Target;
import vn.maiam.report.ComputationProgress.State;
import vn.maiam.report.Counting.About;

/** The figures of a round's reports, counted together before the units get their tasks. */
@SpringBootTest
@ActiveProfiles("test")
class CountingAheadTest {

    private static final String HERE = "29956-20200101";
    private static final String NEXT = "29962-20200101";

    @Autowired
    Cycle cycle;

    @Autowired
    Provinces provinces;

    @Autowired
    Measures measures;

    @Autowired
    ReportedPlans plans;

    @Autowired
    DraftReports drafts;

    @Autowired
    Computation computation;

    @Autowired
    Clock clock;

    @Test
    void everyReportHoldsTheFiguresThatItsUnitWouldGetAlone() {
        LocalDate lastWeek = LocalDate.now(clock).minusDays(7);
        provinces.served(provinces.child("Bùi Văn Đếm Trước", HERE, lastWeek), HERE, lastWeek);
        Round round = cycle.round(cycle.opened("dem-truoc"));

        for (String commune : cycle.communes()) {
            UnitReport report = cycle.of(round.code(), commune);
            Plan plan = plans.of(round, report.unitKey(), null);
            assertThat(drafts.figures(report.code()))
                    .extracting(DraftFigure::figure)
                    .isEqualTo(measures.of(plan, report.unitKey(), round.from(), round.asOf()));
            assertThat(computation.of(report.code()).state()).isEqualTo(State.DONE);
        }
    }

    @Test
    void othersSeeHowFarItIs() {
        Round round = cycle.round(cycle.opened("dem-den-dau"));
        String code = cycle.of(round.code(), "29956").code();
        List<String> seen = new ArrayList<>();
        Counting counting = new Counting(lookedAt(() -> seen.add(words(computation.of(code)))), drafts, computation);

        counting.count(code, plans.asking(round), round, HERE);

        int targets = Counting.targets(plans.asking(round), round).size();
        assertThat(targets).isGreaterThan(1);
        assertThat(seen).hasSize(targets + 1).startsWith("COMPUTING 0/" + targets, "COMPUTING 1/" + targets);
        assertThat(words(computation.of(code))).isEqualTo("DONE %1$d/%1$d".formatted(targets));
    }

    @Test
    void manyReportsAreWrittenAtOnceAndEachKeepsItsOwn() {
        Round round = cycle.round(cycle.opened("dem-nhieu"));
        Plan plan = plans.asking(round);
        String one = cycle.of(round.code(), "29956").code();
        String other = cycle.of(round.code(), "29962").code();
        Counting counting = new Counting(measures, drafts, computation);

        counting.countEach(round, Map.of(one, new About(HERE, plan), other, new About(NEXT, plan)));

        assertThat(drafts.figures(one))
                .extracting(DraftFigure::figure)
                .isEqualTo(measures.of(plan, HERE, round.from(), round.asOf()));
        assertThat(drafts.figures(other))
                .extracting(DraftFigure::figure)
                .isEqualTo(measures.of(plan, NEXT, round.from(), round.asOf()));
    }

    private static String words(ComputationProgress progress) {
        return "%s %d/%d".formatted(progress.state(), progress.done(), progress.all());
    }

    /** The same measures; somebody looks after each target. */
    private Measures lookedAt(Runnable look) {
        return new Measures() {
            @Override
            public Map<String, List<Figure>> ofEach(
                    Map<String, Plan> plans, LocalDate from, LocalDate asOf, Watch watch) {
                return measures.ofEach(plans, from, asOf, (done, all) -> {
                    watch.counted(done, all);
                    look.run();
                });
            }

            @Override
            public List<Figure> of(Plan plan, String unitKey, LocalDate from, LocalDate asOf) {
                return measures.of(plan, unitKey, from, asOf);
            }

            @Override
            public List<Basis> basis(Plan plan, Target target, String unitKey, LocalDate from, LocalDate asOf) {
                return measures.basis(plan, target, unitKey, from, asOf);
            }

            @Override
            public String indicator(Target target) {
                return measures.indicator(target);
            }

            @Override
            public Definition definition(String measure) {
                return measures.definition(measure);
            }
        };
    }
}
