package vn.maiam.plan.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.maiam.organisation.Problem;
import vn.maiam.plan.PlanRefused;

/** Collects what is wrong with a file, so that whoever wrote it can correct everything at once. */
final class Findings {

    private static final Comparator<Problem> BY_LINE = Comparator.comparingInt(Problem::line);

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();

    Findings(String file) {
        this.file = file;
    }

    void add(int line, String sentence, Object... values) {
        problems.add(new Problem(line, sentence.formatted(values)));
    }

    void warn(int line, String sentence, Object... values) {
        warnings.add(new Problem(line, sentence.formatted(values)));
    }

    boolean any() {
        return !problems.isEmpty();
    }

    void refuseIfAny() {
        if (any()) {
            throw new PlanRefused(
                    file, problems.stream().distinct().sorted(BY_LINE).toList());
        }
    }

    List<Problem> warnings() {
        return warnings.stream().sorted(BY_LINE).toList();
    }
}
