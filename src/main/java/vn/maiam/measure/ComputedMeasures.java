package vn.maiam.measure;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
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
    public Map<String, List<Figure>> ofEach(Plan plan, Collection<String> unitKeys, LocalDate from, LocalDate asOf) {
        Map<String, Unit> areas = new LinkedHashMap<>();
        unitKeys.forEach(key -> areas.put(key, reaches.area(key)));
        Map<String, List<Figure>> figures = new LinkedHashMap<>();
        areas.keySet().forEach(key -> figures.put(key, new ArrayList<>()));
        List<Target> targets = plan.phaseOn(asOf).map(plan::targetsOf).orElse(List.of());
        if (targets.isEmpty() || areas.isEmpty()) {
            return figures;
        }
        Set<Unit> distinct = new LinkedHashSet<>(areas.values());
        Reach reach = reaches.below(distinct, asOf);
        Codes codes = Codes.read(jdbc);
        for (Target target : targets) {
            Asked asked = new Asked(target, reach, period(plan, target, from, asOf), codes);
            Map<String, Figure> byArea = figures(plan, asked, distinct);
            areas.forEach((key, area) -> figures.get(key).add(byArea.get(area.key())));
        }
        return figures;
    }

    @Override
    public List<Basis> basis(Plan plan, Target target, String unitKey, LocalDate from, LocalDate asOf) {
        Reach reach = reaches.below(List.of(reaches.area(unitKey)), asOf);
        Asked asked = new Asked(target, reach, period(plan, target, from, asOf), Codes.read(jdbc));
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

    private Map<String, Figure> figures(Plan plan, Asked asked, Set<Unit> areas) {
        Measure measure = TwelveMeasures.named(asked.target().measure());
        if (asked.target().perUnit() != null) {
            return new UnitByUnit(measure, facts).figures(asked, areas);
        }
        Map<String, Tally> tallies = measure.count(asked, facts);
        Unit issuer = reaches.area(plan.issuerUnit());
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (Unit area : areas) {
            BigDecimal threshold = Judge.threshold(asked.target(), area, isIssuer(area, issuer, asked));
            Tally tally = tallies.get(area.key());
            figures.put(area.key(), Judge.figure(asked.target(), tally, threshold, measure.noData()));
        }
        return figures;
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
