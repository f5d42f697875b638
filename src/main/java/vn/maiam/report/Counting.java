package vn.maiam.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.maiam.measure.Figure;
import vn.maiam.measure.Measures;
import vn.maiam.measure.Measures.Basis;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;
import vn.maiam.plan.Plan;
import vn.maiam.plan.Plans;
import vn.maiam.plan.Target;
import vn.maiam.report.DraftFigure.CountedIds;

/**
 * Counts the figures of a report from the records. A consolidated report is counted the same way, over the whole area, as
 * a child served in two communes is one child: nothing is ever added up from the reports below.
 */
@Component
class Counting {

    private final Measures measures;
    private final Plans plans;
    private final Units units;
    private final DraftReports drafts;
    private final Computation computation;

    Counting(Measures measures, Plans plans, Units units, DraftReports drafts, Computation computation) {
        this.measures = measures;
        this.plans = plans;
        this.units = units;
        this.drafts = drafts;
        this.computation = computation;
    }

    /** Counts every target for whoever is to see them in his task. */
    void count(String code, Round round, String unitKey) {
        write(code, figures(code, round, unitKey), Collections.emptyMap());
    }

    /** Counts again, once and for good, with what exactly was counted. */
    void lock(String code, Round round, String unitKey) {
        Plan plan = plan(round);
        List<Wording> figures = figures(code, round, unitKey);
        Map<String, List<Basis>> bases = figures.stream()
                .filter(figure -> isCounted(figure.figure()))
                .collect(Collectors.toMap(
                        figure -> figure.target().id(),
                        figure -> measures.basis(plan, figure.target(), areaOf(unitKey), round.from(), round.asOf())));
        write(code, figures, bases);
    }

    /** What was counted of a draft's target, just now. */
    List<Basis> basis(Round round, String unitKey, String targetId) {
        Plan plan = plan(round);
        Target target = plan.targets().stream()
                .filter(each -> each.id().equals(targetId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The plan has no target " + targetId + "."));
        return measures.basis(plan, target, areaOf(unitKey), round.from(), round.asOf());
    }

    List<Target> targets(Round round) {
        Plan plan = plan(round);
        LocalDate day = round.asOf();
        return plan.phaseOn(day).map(plan::targetsOf).orElse(List.of());
    }

    Plan plan(Round round) {
        return plans.version(round.planCode(), round.planVersion())
                .orElseThrow(() -> new IllegalStateException(
                        "There is no version %d of plan %s.".formatted(round.planVersion(), round.planCode())));
    }

    /** An office reports on the area that it is an office of. */
    private String areaOf(String unitKey) {
        return units.find(unitKey).filter(Unit::isOffice).map(Unit::parentKey).orElse(unitKey);
    }

    private List<Wording> figures(String code, Round round, String unitKey) {
        List<Target> targets = targets(round);
        computation.at(code, 0, Math.max(1, targets.size()));
        Map<String, Figure> figures = measures.of(plan(round), areaOf(unitKey), round.from(), round.asOf()).stream()
                .collect(Collectors.toMap(Figure::targetId, Function.identity()));
        List<Wording> worded = targets.stream()
                .filter(target -> figures.containsKey(target.id()))
                .map(target -> new Wording(target, figures.get(target.id())))
                .toList();
        computation.at(code, Math.max(1, targets.size()), Math.max(1, targets.size()));
        return worded;
    }

    private static boolean isCounted(Figure figure) {
        return figure.numerator() != null || figure.denominator() != null;
    }

    private void write(String code, List<Wording> figures, Map<String, List<Basis>> bases) {
        List<DraftFigure> drafted = new ArrayList<>();
        for (Wording figure : figures) {
            drafted.add(new DraftFigure(
                    drafted.size() + 1,
                    figure.target().wording(),
                    figure.figure(),
                    compressed(bases.getOrDefault(figure.target().id(), List.of()))));
        }
        drafts.replaceFigures(code, drafted);
    }

    /** Ids of one table once, whichever statements they were counted by. */
    private static List<CountedIds> compressed(List<Basis> bases) {
        return bases.stream()
                .map(Basis::kind)
                .distinct()
                .flatMap(kind -> Stream.of(
                        new CountedIds("numerator", kind, union(bases, kind, Basis::numerator)),
                        new CountedIds("denominator", kind, union(bases, kind, Basis::denominator))))
                .toList();
    }

    private static byte[] union(List<Basis> bases, String kind, Function<Basis, long[]> side) {
        return IdSet.compress(bases.stream()
                .filter(basis -> basis.kind().equals(kind))
                .map(side)
                .flatMapToLong(LongStream::of)
                .distinct()
                .sorted()
                .toArray());
    }

    private record Wording(Target target, Figure figure) {}
}
