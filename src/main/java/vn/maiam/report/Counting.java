package vn.maiam.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.maiam.measure.Figure;
import vn.maiam.measure.Measures;
import vn.maiam.measure.Measures.Basis;
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
    private final DraftReports drafts;
    private final Computation computation;

    Counting(Measures measures, DraftReports drafts, Computation computation) {
        this.measures = measures;
        this.drafts = drafts;
        this.computation = computation;
    }

    /** Counts every target of the plan for whoever is to see them in his task. */
    void count(String code, Plan plan, Round round, String unitKey) {
        countEach(round, Map.of(code, new About(unitKey, plan)));
    }

    /**
     * The same for the reports of many units: what their plans ask alike is counted once for all.
     *
     * @param reports by code
     */
    void countEach(Round round, Map<String, About> reports) {
        Map<String, List<Figure>> figures = figures(round, reports);
        Map<String, List<DraftFigure>> drafted = new LinkedHashMap<>();
        reports.forEach((code, report) -> drafted.put(
                code, drafted(targets(report.plan(), round), figures.get(report.unitKey()), Collections.emptyMap())));
        drafts.replaceFigures(drafted);
    }

    /** The unit that reports, and the plan it reports on. */
    record About(String unitKey, Plan plan) {}

    boolean isCounted(String code) {
        return drafts.hasFigures(code);
    }

    /** Counts again, once and for good, with what exactly was counted. */
    void lock(String code, Plan plan, Round round, String unitKey) {
        List<Target> targets = targets(plan, round);
        List<Figure> figures =
                figures(round, Map.of(code, new About(unitKey, plan))).get(unitKey);
        Map<String, List<Basis>> bases = new HashMap<>();
        for (int i = 0; i < targets.size(); i++) {
            if (isCounted(figures.get(i))) {
                Target target = targets.get(i);
                bases.put(target.id(), measures.basis(plan, target, unitKey, round.from(), round.asOf()));
            }
        }
        drafts.replaceFigures(Map.of(code, drafted(targets, figures, bases)));
    }

    /** What was counted of a draft's target, just now. */
    List<Basis> basis(Plan plan, Round round, String unitKey, String targetId) {
        Target target = plan.target(targetId).orElseThrow(() -> ReportRefused.unknownTarget(targetId));
        return measures.basis(plan, target, unitKey, round.from(), round.asOf());
    }

    static List<Target> targets(Plan plan, Round round) {
        return plan.phaseOn(round.asOf()).map(plan::targetsOf).orElse(List.of());
    }

    /** By unit, in the order of {@link #targets}; an office reports on its area. */
    private Map<String, List<Figure>> figures(Round round, Map<String, About> reports) {
        Map<String, Plan> plans = new LinkedHashMap<>();
        reports.values().forEach(report -> plans.put(report.unitKey(), report.plan()));
        Set<String> codes = reports.keySet();
        Map<String, List<Figure>> figures = measures.ofEach(
                plans, round.from(), round.asOf(), (done, all) -> computation.at(codes, done, Math.max(1, all)));
        computation.ends(codes);
        return figures;
    }

    private static boolean isCounted(Figure figure) {
        return figure.numerator() != null || figure.denominator() != null;
    }

    private static List<DraftFigure> drafted(
            List<Target> targets, List<Figure> figures, Map<String, List<Basis>> bases) {
        List<DraftFigure> drafted = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            List<CountedIds> basis = compressed(bases.getOrDefault(target.id(), List.of()));
            drafted.add(new DraftFigure(i + 1, target.wording(), figures.get(i), basis));
        }
        return drafted;
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
}
