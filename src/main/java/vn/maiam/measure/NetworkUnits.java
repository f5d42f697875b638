package vn.maiam.measure;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.maiam.measure.Figure.Counted;
import vn.maiam.measure.Figure.Part;
import vn.maiam.measure.Measures.Basis;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.plan.Target;
import vn.maiam.plan.Target.Direction;
import vn.maiam.plan.Target.Measured;

/**
 * Networks of connection and referral: how many units of a level have one of their own, or whether the area has any at all. Where
 * a pilot model is asked for as well, only a unit with both counts (questions.md 7).
 */
final class NetworkUnits implements Measure {

    @Override
    public String name() {
        return "network_units";
    }

    @Override
    public Measures.Definition definition() {
        return new Measures.Definition(
                "Mạng lưới kết nối và mô hình",
                "Số đơn vị của cấp nêu trong chỉ tiêu có mạng lưới đang hoạt động (và mô hình thí điểm, nếu chỉ tiêu đòi cả hai) tại ngày"
                        + " báo cáo; chỉ tiêu không nêu cấp: số mạng lưới đang hoạt động trong địa bàn",
                "Số đơn vị của cấp đó trong địa bàn tại ngày báo cáo",
                "Sổ mạng lưới kết nối và chuyển tuyến, sổ mô hình thí điểm, cây đơn vị hành chính");
    }

    @Override
    public Demands demands() {
        return new Demands(
                Set.of(Filters.LEVEL, Filters.NEED_PILOT, Filters.SUBJECT),
                Set.of(),
                EnumSet.of(Measured.PERCENT, Measured.COUNT, Measured.YES_NO),
                EnumSet.of(Direction.AT_LEAST, Direction.ALL, Direction.MAINTAIN, Direction.ENSURE),
                false);
    }

    @Override
    public List<String> problems(Target target) {
        List<String> problems = new java.util.ArrayList<>(Measure.super.problems(target));
        boolean leveled = target.filters().containsKey(Filters.LEVEL);
        if (!leveled && (target.unit() == Measured.PERCENT || target.of() != null)) {
            problems.add("Tỷ lệ đơn vị có mạng lưới cần điều kiện lọc “level”: tính đơn vị của cấp nào.");
        }
        return problems;
    }

    @Override
    public String noData() {
        return "Chưa có mạng lưới nào được ghi; hãy ghi mạng lưới của đơn vị vào sổ mạng lưới.";
    }

    @Override
    public Map<String, Tally> count(Asked asked, Facts facts) {
        return asked.has(Filters.LEVEL) ? byUnits(asked, facts) : inTheArea(asked, facts);
    }

    @Override
    public List<Basis> basis(Asked asked, Facts facts) {
        Asked kept = asked.has(Filters.LEVEL) ? ofUnits(asked, facts) : asked;
        List<String> tables = asked.yes(Filters.NEED_PILOT) ? List.of("network", "pilot_model") : List.of("network");
        return tables.stream()
                .map(table -> facts.ids(
                        new Members(
                                table,
                                Counted.NETWORKS,
                                "SELECT id, 0 AS base, active AS hit FROM (" + Kept.rows(table, asked) + ") each_of",
                                List.of()),
                        kept.parameters()))
                .toList();
    }

    private static Map<String, Tally> inTheArea(Asked asked, Facts facts) {
        Map<String, Tally> tallies = new HashMap<>();
        Map<String, Kept> networks = Kept.of("network", asked, facts);
        Map<String, Kept> pilots = Kept.of("pilot_model", asked, facts);
        Map<String, Kept> members = Kept.members(asked, facts);
        asked.reach()
                .areas()
                .forEach(area -> tallies.put(
                        area,
                        tally(
                                asked,
                                networks.getOrDefault(area, Kept.NONE),
                                pilots.getOrDefault(area, Kept.NONE),
                                members.getOrDefault(area, Kept.NONE))));
        return tallies;
    }

    private static Tally tally(Asked asked, Kept networks, Kept pilots, Kept members) {
        Tally tally = new Tally(Counted.NETWORKS, false);
        boolean pilot = asked.yes(Filters.NEED_PILOT);
        tally.records = networks.records() + (pilot ? pilots.records() : 0);
        tally.numerator = networks.active();
        boolean maintain = asked.target().direction() == Direction.MAINTAIN;
        if (maintain) {
            tally.baseline = BigDecimal.valueOf(networks.before());
            tally.add(new Part("Số mạng lưới đầu kỳ", networks.before(), null, Counted.NETWORKS));
            tally.add(new Part("Thành viên mạng lưới đầu kỳ", members.before(), null, Counted.PEOPLE));
            tally.add(new Part("Số mô hình đầu kỳ", pilots.before(), null, Counted.NETWORKS));
        }
        tally.add(new Part("Thành viên mạng lưới", members.active(), null, Counted.PEOPLE));
        tally.add(new Part("Số mô hình", pilots.active(), null, Counted.NETWORKS));
        tally.holds = networks.holds(maintain) && (!pilot || pilots.holds(maintain));
        return tally;
    }

    private static Map<String, Tally> byUnits(Asked asked, Facts facts) {
        Asked units = ofUnits(asked, facts);
        Map<String, Kept> networks = Kept.of("network", units, facts);
        Map<String, Kept> pilots = Kept.of("pilot_model", units, facts);
        Map<String, Tally> tallies = new HashMap<>();
        asked.reach().areas().forEach(area -> {
            List<String> keys =
                    units(asked, area, facts).stream().map(Unit::key).toList();
            tallies.put(area, tally(asked, keys, networks, pilots));
        });
        return tallies;
    }

    private static Tally tally(Asked asked, List<String> units, Map<String, Kept> networks, Map<String, Kept> pilots) {
        Tally tally = new Tally(Counted.UNITS, true);
        boolean pilot = asked.yes(Filters.NEED_PILOT);
        for (String unit : units) {
            Kept network = networks.getOrDefault(unit, Kept.NONE);
            Kept model = pilots.getOrDefault(unit, Kept.NONE);
            tally.records += network.records() + (pilot ? model.records() : 0);
            tally.numerator += network.active() > 0 && (!pilot || model.active() > 0) ? 1 : 0;
        }
        tally.denominator = units.size();
        if (units.isEmpty()) {
            tally.noData = "Địa bàn này không có đơn vị nào của cấp mà chỉ tiêu tính.";
        }
        if (pilot) {
            tally.add(active("Đơn vị có mạng lưới", units, networks));
            tally.add(active("Đơn vị có mô hình thí điểm", units, pilots));
        }
        addStated(asked.target(), tally);
        judge(asked, units, networks, pilots, tally);
        return tally;
    }

    /** "3/15 đơn vị": what the plan says stays beside what is so today (questions.md 6). */
    private static void addStated(Target target, Tally tally) {
        if (target.of() != null && target.threshold() != null) {
            tally.add(new Part(
                    "Mức nêu trong kế hoạch", target.threshold().longValue(), (long) target.of(), Counted.UNITS));
        }
    }

    private static void judge(
            Asked asked, List<String> units, Map<String, Kept> networks, Map<String, Kept> pilots, Tally tally) {
        if (asked.target().direction() == Direction.MAINTAIN) {
            long before = units.stream()
                    .filter(unit -> networks.getOrDefault(unit, Kept.NONE).before() > 0)
                    .filter(unit -> !asked.yes(Filters.NEED_PILOT)
                            || pilots.getOrDefault(unit, Kept.NONE).before() > 0)
                    .count();
            tally.baseline = BigDecimal.valueOf(before);
            tally.holds = tally.numerator > 0 && tally.numerator >= before;
        }
    }

    private static Part active(String name, List<String> units, Map<String, Kept> kept) {
        long with = units.stream()
                .filter(unit -> kept.getOrDefault(unit, Kept.NONE).active() > 0)
                .count();
        return new Part(name, with, (long) units.size(), Counted.UNITS);
    }

    /** The same target, asked of every unit of the level in any of the areas. */
    private static Asked ofUnits(Asked asked, Facts facts) {
        Set<Unit> units = new LinkedHashSet<>();
        asked.reach().areas().forEach(area -> units.addAll(units(asked, area, facts)));
        return asked.over(facts.reaches().own(units, asked.period().at()));
    }

    private static List<Unit> units(Asked asked, String area, Facts facts) {
        UnitLevel level = UnitLevel.valueOf(asked.filter(Filters.LEVEL).get(0).toUpperCase(java.util.Locale.ROOT));
        return facts.reaches()
                .ofLevel(facts.reaches().area(area), level, asked.period().at());
    }
}
