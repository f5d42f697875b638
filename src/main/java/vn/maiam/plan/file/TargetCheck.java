package vn.maiam.plan.file;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.maiam.plan.Plan;
import vn.maiam.plan.Target;
import vn.maiam.plan.Target.Direction;
import vn.maiam.plan.Target.Measured;

/** A target names a phase and a measure that exist, and is a figure exactly where its direction asks for one. */
final class TargetCheck {

    private static final Set<Direction> WITH_A_FIGURE = EnumSet.of(Direction.AT_LEAST, Direction.BELOW, Direction.ALL);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Plan plan;
    private final Lines lines;
    private final Findings findings;
    private final Vocabulary vocabulary;
    private final FilterCheck filters;

    TargetCheck(Plan plan, Lines lines, Findings findings, Vocabulary vocabulary) {
        this.plan = plan;
        this.lines = lines;
        this.findings = findings;
        this.vocabulary = vocabulary;
        this.filters = new FilterCheck(lines, findings, vocabulary);
    }

    void check() {
        for (int i = 0; i < plan.targets().size(); i++) {
            Target target = plan.targets().get(i);
            checkPhase(i, target);
            checkFigure(i, target);
            checkParent(i, target);
            boolean filtersHold = filters.check(i, target);
            checkMeasure(i, target, filtersHold);
        }
    }

    private void checkPhase(int index, Target target) {
        List<String> phases = plan.phases().stream().map(Plan.Phase::id).toList();
        if (target.phase() != null && !phases.contains(target.phase())) {
            findings.add(
                    line(index, "phase"),
                    "Không có giai đoạn “%s”; các giai đoạn của kế hoạch: %s.",
                    target.phase(),
                    String.join(", ", phases));
        }
    }

    private void checkMeasure(int index, Target target, boolean filtersHold) {
        if (target.measure() == null) {
            return;
        }
        if (!vocabulary.measures().contains(target.measure())) {
            findings.add(
                    line(index, "measure"),
                    "Không có cách tính “%s”; chọn một trong: %s.",
                    target.measure(),
                    String.join(", ", vocabulary.measures()));
        } else if (filtersHold && target.direction() != null && target.unit() != null) {
            vocabulary.unfit(target).ifPresent(why -> findings.add(line(index, "measure"), "%s", why));
        }
    }

    private void checkFigure(int index, Target target) {
        if (target.direction() == null || target.unit() == null) {
            return;
        }
        boolean asks = WITH_A_FIGURE.contains(target.direction());
        if (asks && target.threshold() == null) {
            findings.add(
                    line(index, "direction"), "Mục tiêu “%s” so với một con số nên cần mục “threshold”.", target.id());
        } else if (!asks && target.threshold() != null) {
            findings.add(
                    line(index, "threshold"),
                    "Mục tiêu “%s” không so với con số nào; hãy bỏ “threshold” hoặc đổi “direction”.",
                    target.id());
        } else if (asks) {
            size(target).ifPresent(why -> findings.add(line(index, "threshold"), "%s", why));
        }
        if (target.of() != null && (target.unit() != Measured.COUNT || target.of() <= 0)) {
            findings.add(
                    line(index, "of"),
                    "Mục “of” là tổng số đơn vị nêu trong câu chữ (3/15: 15), chỉ dùng khi “unit” là count.");
        }
    }

    private static Optional<String> size(Target target) {
        BigDecimal figure = target.threshold();
        if (target.unit() == Measured.YES_NO) {
            return Optional.of("Mục tiêu có hoặc không thì không có con số; hãy bỏ “threshold” hoặc đổi “unit”.");
        } else if (figure.signum() <= 0) {
            return Optional.of("Con số của mục tiêu phải lớn hơn 0.");
        } else if (target.unit() == Measured.PERCENT && figure.compareTo(HUNDRED) > 0) {
            return Optional.of("Tỷ lệ không thể quá 100 phần trăm; đang ghi " + figure.toPlainString() + ".");
        } else if (target.direction() == Direction.ALL && figure.compareTo(HUNDRED) != 0) {
            return Optional.of("Hướng “all” nghĩa là toàn bộ nên con số phải là 100; nếu không, dùng at_least.");
        } else if (target.of() != null && figure.compareTo(BigDecimal.valueOf(target.of())) > 0) {
            return Optional.of("Con số lớn hơn tổng số nêu ở mục “of”.");
        }
        return Optional.empty();
    }

    private void checkParent(int index, Target target) {
        if (target.parent() == null) {
            return;
        }
        Set<String> others = plan.targets().stream()
                .filter(other -> other != target && other.parent() == null)
                .map(Target::id)
                .collect(Collectors.toSet());
        if (!others.contains(target.parent())) {
            findings.add(
                    line(index, "part_of"),
                    "“%s” không phải là một mục tiêu tổng của kế hoạch nên “%s” không thể là một phần của nó.",
                    target.parent(),
                    target.id());
        }
    }

    private int line(int index, String key) {
        return lines.of("targets", index, key);
    }
}
