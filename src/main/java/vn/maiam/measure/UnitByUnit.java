package vn.maiam.measure;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.maiam.measure.Figure.Counted;
import vn.maiam.measure.Figure.Part;
import vn.maiam.measure.Figure.State;
import vn.maiam.organisation.Unit;
import vn.maiam.plan.Target;

/**
 * "20 triệu đồng/01 xã, thị trấn": each unit of the level is judged by itself, and an area has reached the target if every one of
 * its units has. All units and areas are counted in one go.
 */
final class UnitByUnit {

    private final Measure measure;
    private final Facts facts;

    UnitByUnit(Measure measure, Facts facts) {
        this.measure = measure;
        this.facts = facts;
    }

    Map<String, Figure> figures(Asked asked, Set<Unit> areas) {
        Map<Unit, List<Unit>> unitsOf = new LinkedHashMap<>();
        areas.forEach(area -> unitsOf.put(
                area,
                facts.reaches()
                        .ofLevel(area, asked.target().perUnit(), asked.period().at())));
        Set<Unit> all = new LinkedHashSet<>(areas);
        unitsOf.values().forEach(all::addAll);
        Asked widened = asked.over(facts.reaches().below(all, asked.period().at()));
        Map<String, Tally> tallies = measure.count(widened, facts);
        Map<String, Figure> figures = new LinkedHashMap<>();
        unitsOf.forEach((area, units) -> figures.put(area.key(), figure(asked.target(), area, units, tallies)));
        return figures;
    }

    private Figure figure(Target target, Unit area, List<Unit> units, Map<String, Tally> tallies) {
        if (units.equals(List.of(area))) {
            return one(target, area, tallies);
        }
        Tally whole = tallies.get(area.key());
        List<Figure> each =
                units.stream().map(unit -> one(target, unit, tallies)).toList();
        long reached = count(each, State.REACHED);
        List<Part> parts = Stream.concat(
                        Stream.of(
                                new Part("Số đơn vị đạt", reached, (long) units.size(), Counted.UNITS),
                                new Part(
                                        "Số đơn vị chưa có số liệu",
                                        count(each, State.NO_DATA),
                                        (long) units.size(),
                                        Counted.UNITS),
                                new Part(
                                        "Cộng của các đơn vị",
                                        whole.numerator,
                                        whole.ratio ? Long.valueOf(whole.denominator) : null,
                                        whole.unit)),
                        whole.parts().stream())
                .toList();
        boolean nothing = each.stream().allMatch(figure -> figure.state() == State.NO_DATA);
        return new Figure(
                target.id(),
                nothing ? null : Long.valueOf(reached),
                nothing ? null : Long.valueOf(units.size()),
                Counted.UNITS,
                nothing ? State.NO_DATA : reached == units.size() ? State.REACHED : State.NOT_REACHED,
                nothing ? none(units) : null,
                whole.declared,
                null,
                parts);
    }

    private String none(List<Unit> units) {
        return units.isEmpty() ? "Địa bàn này không có đơn vị nào của cấp phải thực hiện." : measure.noData();
    }

    private Figure one(Target target, Unit unit, Map<String, Tally> tallies) {
        return Judge.figure(target, tallies.get(unit.key()), Judge.threshold(target, unit, false), measure.noData());
    }

    private static long count(List<Figure> figures, State state) {
        return figures.stream().filter(figure -> figure.state() == state).count();
    }
}
