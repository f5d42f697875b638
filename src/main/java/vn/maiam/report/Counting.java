package vn.maiam.report;

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
import vn.maiam.organisation.Units;
import vn.maiam.plan.Plan;
import vn.maiam.plan.Target;
import vn.maiam.report.DraftFigure.CountedIds;

/**
 * Counts the figures of a report from the records. A consolidated report is counted the same way, over the whole area, as
 * a child served in two communes is one child: nothing is ever added up from the reports below.
 */
@Component
class Counting {

    private final Measures measures;
    private final Units units;
    private final DraftReports drafts;
    private final Computation computation;

    Counting(Measures measures, Units units, DraftReports drafts, Computation computation) {
        this.measures = measures;
        this.units = units;
        this.drafts = drafts;
        this.computation = computation;
    }

    /** Counts every target of the plan for whoever is to see them in his task. */
    void count(String code, Plan plan, Round round, String unitKey) {
        write(code, figures(code, plan, round, unitKey), Collections.emptyMap());
    }

    /** Counts again, once and for good, with what exactly was counted. */
    void lock(String code, Plan plan, Round round, String unitKey) {
        List<Wording> figures = figures(code, plan, round, unitKey);
        Map<String, List<Basis>> bases = figures.stream()
                .filter(figure -> isCounted(figure.figure()))
                .collect(Collectors.toMap(
                        figure -> figure.target().id(),
                        figure -> measures.basis(
                                plan, figure.target(), units.areaOf(unitKey), round.from(), round.asOf())));
        write(code, figures, bases);
    }

    /** What was counted of a draft's target, just now. */
    List<Basis> basis(Plan plan, Round round, String unitKey, String targetId) {
        Target target = plan.target(targetId)
                .orElseThrow(() -> new IllegalArgumentException("The plan has no target " + targetId + "."));
        return measures.basis(plan, target, units.areaOf(unitKey), round.from(), round.asOf());
    }

    static List<Target> targets(Plan plan, Round round) {
        return plan.phaseOn(round.asOf()).map(plan::targetsOf).orElse(List.of());
    }

    private List<Wording> figures(String code, Plan plan, Round round, String unitKey) {
        List<Target> targets = targets(plan, round);
        computation.at(code, 0, Math.max(1, targets.size()));
        Map<String, Figure> figures = measures.of(plan, units.areaOf(unitKey), round.from(), round.asOf()).stream()
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
