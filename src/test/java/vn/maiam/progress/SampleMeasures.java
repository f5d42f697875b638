package vn.maiam.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import vn.maiam.measure.Figure;
import vn.maiam.measure.Figure.Counted;
import vn.maiam.measure.Figure.Part;
import vn.maiam.measure.Figure.State;
import vn.maiam.measure.Measures;
import vn.maiam.plan.Plan;
import vn.maiam.plan.Target;

/** Figures that are known beforehand: one of each state, and a basis of the children that a test names. */
final class SampleMeasures implements Measures {

    final AtomicInteger calls = new AtomicInteger();
    volatile Supplier<long[]> children = () -> new long[0];
    volatile Runnable before = () -> {};

    @Override
    public List<Figure> of(Plan plan, String unitKey, LocalDate from, LocalDate asOf) {
        calls.incrementAndGet();
        before.run();
        return plan.targets().stream()
                .map(target -> figure(target, unitKey, asOf.getMonthValue()))
                .toList();
    }

    @Override
    public Map<String, List<Figure>> ofEach(Map<String, Plan> plans, LocalDate from, LocalDate asOf, Watch watch) {
        calls.incrementAndGet();
        Map<String, List<Figure>> figures = new LinkedHashMap<>();
        plans.forEach((unit, plan) -> figures.put(
                unit,
                plan.targets().stream()
                        .map(target -> figure(target, unit, Math.abs(unit.hashCode()) % 14))
                        .toList()));
        return figures;
    }

    private static Figure figure(Target target, String unitKey, int more) {
        return switch (target.id().substring(2)) {
            case "T1" ->
                new Figure(
                        target.id(),
                        more > 7 ? 14L + more : 14,
                        30L,
                        Counted.CHILDREN,
                        more > 13 ? State.REACHED : State.NOT_REACHED,
                        null,
                        false,
                        null,
                        List.of(
                                new Part("Trong năm", 10L, 30L, Counted.CHILDREN),
                                new Part("Đủ mọi nhu cầu", 0L, 0L, Counted.CHILDREN)));
            case "T2" ->
                new Figure(target.id(), 2999L, 100_000L, Counted.CHILDREN, State.REACHED, null, true, null, List.of());
            case "T3" ->
                new Figure(
                        target.id(),
                        4L,
                        null,
                        Counted.CHILDREN,
                        State.REACHED,
                        null,
                        false,
                        new BigDecimal(7),
                        List.of());
            case "T4" ->
                new Figure(
                        target.id(),
                        null,
                        null,
                        Counted.VND,
                        State.NO_DATA,
                        "Chưa có khoản thu nào trong năm.",
                        false,
                        null,
                        List.of());
            default ->
                new Figure(
                        target.id(),
                        null,
                        null,
                        Counted.ENTITLEMENTS,
                        State.NOT_COMPUTABLE,
                        "Chế độ chưa có thời hạn giải quyết.",
                        false,
                        null,
                        List.of());
        };
    }

    @Override
    public List<Basis> basis(Plan plan, Target target, String unitKey, LocalDate from, LocalDate asOf) {
        long[] ids = children.get();
        return List.of(new Basis("child", ids, ids));
    }

    @Override
    public String indicator(Target target) {
        return target.id();
    }

    @Override
    public Definition definition(String measure) {
        return new Definition(
                "Được trợ giúp",
                "Trẻ em đã được can thiệp, mỗi em đếm một lần",
                "Trẻ em của nhóm",
                "hồ sơ, chuyển gửi, sổ dịch vụ");
    }
}
