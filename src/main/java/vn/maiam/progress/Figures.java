package vn.maiam.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.maiam.measure.Figure;
import vn.maiam.measure.Measures;
import vn.maiam.measure.Measures.Basis;
import vn.maiam.organisation.Unit;
import vn.maiam.plan.Plan;
import vn.maiam.plan.Target;

/** The figures of a plan, each kind computed in steps that people can watch: target by target, or day by day. */
@Component
class Figures {

    /** Of a longer phase, the ends of quarters are drawn. */
    static final int MOST_MONTHS = 24;

    private static final int MONTHS_OF_A_QUARTER = 3;

    private final Computations computations;
    private final Measures measures;

    Figures(Computations computations, Measures measures) {
        this.computations = computations;
        this.measures = measures;
    }

    /** A step for each target of the phase. */
    Computation<Figure> ofTargets(Asked asked) {
        return computations.of(question("targets", asked, null), () -> asked.targets().stream()
                .<Supplier<Figure>>map(target -> () -> figure(asked, target, asked.from(), asked.day()))
                .toList());
    }

    /** The same for many units at once: a step for each target gives the figures by unit, in as many queries as for one. */
    Computation<Map<String, Figure>> ofUnits(Asked asked, List<Unit> units) {
        List<String> keys = units.stream().map(Unit::key).toList();
        return computations.of(question("units", asked, keys), () -> asked.targets().stream()
                .<Supplier<Map<String, Figure>>>map(target -> () -> figures(asked, target, keys))
                .toList());
    }

    /** A step for each day of {@link #daysOf}. */
    Computation<Figure> overTime(Asked asked, Target target) {
        return computations.of(question("time", asked, target.id()), () -> daysOf(asked).stream()
                .<Supplier<Figure>>map(day -> () -> figure(asked, target, firstDay(asked, day), day))
                .toList());
    }

    /** A step for each target of the year and each of its days, in this order. */
    Computation<Figure> ofYear(YearAsked asked) {
        return computations.of(question("year", asked.asked(), asked.columns()), () -> asked.targets().stream()
                .flatMap(target -> asked.days().stream().<Supplier<Figure>>map(day -> () -> figure(asked, target, day)))
                .toList());
    }

    private Figure figure(YearAsked asked, Target target, LocalDate day) {
        Plan plan = Narrowed.on(asked.asked().plan(), target, day);
        return measures.of(plan, asked.asked().unit().key(), day.withDayOfYear(1), day)
                .get(0);
    }

    /** One step; one basis for each kind of thing that was counted. */
    Computation<List<Basis>> basis(Asked asked, Target target) {
        return computations.of(
                question("basis", asked, target.id()),
                () -> List.of(
                        () -> measures.basis(asked.plan(), target, asked.unit().key(), asked.from(), asked.day())));
    }

    /** The ends of the months, or quarters, from the phase's first day to the day asked for; and that day. */
    static List<LocalDate> daysOf(Asked asked) {
        List<LocalDate> ends = new ArrayList<>();
        YearMonth last = YearMonth.from(asked.day());
        for (YearMonth month = YearMonth.from(asked.phase().from());
                month.isBefore(last);
                month = month.plusMonths(1)) {
            ends.add(month.atEndOfMonth());
        }
        if (ends.size() > MOST_MONTHS) {
            ends.removeIf(day -> day.getMonthValue() % MONTHS_OF_A_QUARTER != 0);
        }
        ends.add(asked.day());
        return ends;
    }

    private static LocalDate firstDay(Asked asked, LocalDate day) {
        return new Asked(asked.reach(), asked.plan(), asked.unit(), asked.units(), asked.phase(), day).from();
    }

    private Figure figure(Asked asked, Target target, LocalDate from, LocalDate day) {
        return measures.of(only(asked.plan(), target), asked.unit().key(), from, day)
                .get(0);
    }

    private Map<String, Figure> figures(Asked asked, Target target, List<String> units) {
        Map<String, Figure> byUnit = new java.util.HashMap<>();
        measures.ofEach(only(asked.plan(), target), units, asked.from(), asked.day())
                .forEach((unit, figures) -> byUnit.put(unit, figures.get(0)));
        return byUnit;
    }

    /** The plan with one target, so that each is a step of its own. */
    private static Plan only(Plan plan, Target target) {
        return Narrowed.to(plan, target);
    }

    private static Question question(String kind, Asked asked, Object of) {
        return new Question(
                kind, asked.plan().code(), asked.plan().version(), asked.unit().key(), asked.day(), of);
    }

    /** Two people who ask the same get one answer: nothing of the person is in it. */
    private record Question(String kind, String plan, int version, String unit, LocalDate day, Object of) {}
}
