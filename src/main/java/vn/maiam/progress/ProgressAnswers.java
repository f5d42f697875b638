package vn.maiam.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.maiam.measure.Figure;
import vn.maiam.measure.Measures.Basis;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.plan.Target;

/** Answers what the page of a plan fetches, from what has been computed so far. */
@Component
public class ProgressAnswers {

    static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");

    private final Figures figures;
    private final PlanQuestions questions;
    private final BasisPages basis;
    private final Clock clock;

    ProgressAnswers(Figures figures, PlanQuestions questions, BasisPages basis, Clock clock) {
        this.figures = figures;
        this.questions = questions;
        this.basis = basis;
        this.clock = clock;
    }

    /** The figures of all targets of the phase; none on a day outside the plan's phases. */
    public Answer<List<FigureLine>> targets(Asked asked) {
        if (asked.phase() == null) {
            return new Answer<>(0, 0, null, List.of());
        }
        List<Target> targets = asked.targets();
        return answer(figures.ofTargets(asked), results -> IntStream.range(0, results.size())
                .mapToObj(at -> FigureLine.of(targets.get(at), results.get(at)))
                .toList());
    }

    /**
     * The units below side by side.
     *
     * @param level name of a {@link UnitLevel}; null for the level just below
     */
    public Answer<List<UnitLine>> units(Asked asked, String level) {
        List<Unit> below = asked.phase() == null ? List.of() : questions.below(asked, level(level));
        if (below.isEmpty()) {
            return new Answer<>(0, 0, null, List.of());
        }
        List<Target> targets = asked.targets();
        return answer(figures.ofUnits(asked, below), results -> below.stream()
                .map(unit -> line(unit, targets, results))
                .toList());
    }

    static UnitLine line(Unit unit, List<Target> targets, List<Map<String, Figure>> results) {
        return new UnitLine(
                unit.key(),
                unit.name(),
                IntStream.range(0, targets.size())
                        .mapToObj(at ->
                                FigureLine.of(targets.get(at), results.get(at).get(unit.key())))
                        .toList());
    }

    static UnitLevel level(String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        try {
            return UnitLevel.valueOf(name);
        } catch (IllegalArgumentException none) {
            throw ProgressRefused.wrong("level", "Không có cấp này. Hãy chọn cấp huyện hoặc cấp xã.");
        }
    }

    /** One target on the last days of months. */
    public Answer<List<Moment>> overTime(Asked asked, String targetId) {
        if (asked.phase() == null) {
            return new Answer<>(0, 0, null, List.of());
        }
        Target target = asked.target(targetId);
        List<LocalDate> days = Figures.daysOf(asked);
        return answer(figures.overTime(asked, target), results -> IntStream.range(0, results.size())
                .mapToObj(at -> new Moment(Numbers.day(days.get(at)), FigureLine.of(target, results.get(at))))
                .toList());
    }

    /** What a figure was counted from; written down where it shows who. */
    public Answer<BasisPage> basis(Asked asked, String targetId, String part, int kind, int page) {
        if (asked.phase() == null) {
            throw ProgressRefused.wrong("day", "Ngày chọn nằm ngoài các giai đoạn của kế hoạch. Hãy chọn ngày khác.");
        }
        Target target = asked.target(targetId);
        Computation<List<Basis>> computed = figures.basis(asked, target);
        return answer(computed, results -> basis.page(asked, target, results.get(0), part, kind, page));
    }

    /** How far the figures of a year are; true once they can be taken away. */
    public Answer<Boolean> year(YearAsked asked) {
        return answer(figures.ofYear(asked), results -> true);
    }

    <R, T> Answer<T> answer(Computation<R> computation, Function<List<R>, T> content) {
        if (computation.hasFailed()) {
            throw ProgressRefused.failed();
        }
        if (!computation.isDone()) {
            return new Answer<>(computation.stepsDone(), computation.steps(), null, null);
        }
        return new Answer<>(
                computation.steps(),
                computation.steps(),
                AT.format(computation.finishedAt().atZone(clock.getZone())),
                content.apply(computation.results()));
    }

    /** A unit with its figures, in the order of the phase's targets. */
    public record UnitLine(String key, String name, List<FigureLine> figures) {}

    public record Moment(String day, FigureLine figure) {}
}
