package vn.maiam.measure;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.maiam.measure.Question.Asker;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;
import vn.maiam.plan.Plan;
import vn.maiam.plan.Target;
import vn.maiam.plan.Target.Accumulation;

@Component
class ComputedMeasures implements Measures {

    private final JdbcClient jdbc;
    private final Reaches reaches;
    private final Facts facts;
    private final Clock clock;

    ComputedMeasures(DataSource database, Units units, Clock clock) {
        this.jdbc = JdbcClient.create(new FreshPlans(database));
        this.reaches = new Reaches(units);
        this.facts = new Facts(jdbc, reaches);
        this.clock = clock;
    }

    @Override
    public List<Figure> of(Plan plan, String unitKey, LocalDate from, LocalDate asOf) {
        return ofEach(plan, List.of(unitKey), from, asOf).get(unitKey);
    }

    @Override
    public Map<String, List<Figure>> ofEach(Map<String, Plan> plans, LocalDate from, LocalDate asOf, Watch watch) {
        Map<String, Figure[]> figures = new LinkedHashMap<>();
        List<Asker> askers = new ArrayList<>();
        plans.forEach((unit, plan) -> {
            List<Target> targets = plan.phaseOn(asOf).map(plan::targetsOf).orElse(List.of());
            figures.put(unit, new Figure[targets.size()]);
            for (int i = 0; i < targets.size(); i++) {
                askers.add(new Asker(unit, reaches.area(unit), i, targets.get(i), plan));
            }
        });
        List<Question> questions = Question.gathered(askers, asker -> period(asker.plan(), asker.target(), from, asOf));
        answer(questions, watch, (asker, figure) -> figures.get(asker.unitKey())[asker.position()] = figure);
        Map<String, List<Figure>> inOrder = new LinkedHashMap<>();
        figures.forEach((unit, all) -> inOrder.put(unit, List.of(all)));
        return inOrder;
    }

    private void answer(List<Question> questions, Watch watch, BiConsumer<Asker, Figure> answers) {
        watch.counted(0, questions.size());
        Codes codes = questions.isEmpty() ? null : Codes.read(jdbc);
        Map<Set<Unit>, Reach> reached = new HashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            Reach reach = reached.computeIfAbsent(
                    question.areas(),
                    areas -> reaches.below(areas, question.period().at()));
            answer(question, new Asked(question.target(), reach, question.period(), codes, question.names()), answers);
            watch.counted(i + 1, questions.size());
        }
    }

    @Override
    public List<Basis> basis(Plan plan, Target target, String unitKey, LocalDate from, LocalDate asOf) {
        Reach reach = reaches.below(List.of(reaches.area(unitKey)), asOf);
        Asked asked = new Asked(target, reach, period(plan, target, from, asOf), Codes.read(jdbc), Map.of());
        return TwelveMeasures.named(target.measure()).basis(asked, facts);
    }

    @Override
    public Definition definition(String measure) {
        return TwelveMeasures.named(measure).definition();
    }

    @Override
    public String indicator(Target target) {
        return Baselines.indicator(target);
    }

    private void answer(Question question, Asked asked, BiConsumer<Asker, Figure> answers) {
        Measure measure = TwelveMeasures.named(asked.target().measure());
        if (asked.target().perUnit() != null) {
            Map<String, Figure> figures = new UnitByUnit(measure, facts).figures(asked, question.areas());
            question.askers()
                    .forEach(asker ->
                            answers.accept(asker, figures.get(asker.area().key())));
            return;
        }
        Map<String, Tally> tallies = measure.count(asked, facts);
        for (Asker asker : question.askers()) {
            Unit issuer = reaches.area(asker.plan().issuerUnit());
            BigDecimal threshold = Judge.threshold(asker.target(), asker.area(), isIssuer(asker.area(), issuer, asked));
            Tally tally = tallies.get(asker.area().key());
            answers.accept(asker, Judge.figure(asker.target(), tally, threshold, measure.noData()));
        }
    }

    /** Who has taken over from the issuer stands for it; so does a unit above, whose area holds all of the issuer's. */
    private boolean isIssuer(Unit area, Unit issuer, Asked asked) {
        return area.equals(issuer) || asked.reach().unitsOf(area.key()).contains(issuer);
    }

    /** What is gathered over a phase begins with it; anything else with the period that is reported. */
    private Period period(Plan plan, Target target, LocalDate from, LocalDate asOf) {
        LocalDate start = plan.phases().stream()
                .filter(phase ->
                        target.accumulate() == Accumulation.PHASE && phase.id().equals(target.phase()))
                .map(Plan.Phase::from)
                .findFirst()
                .orElse(from);
        return new Period(start, asOf, clock.getZone());
    }
}
