package vn.maiam.plan;

import java.util.List;
import java.util.stream.Collectors;
import vn.maiam.organisation.Problem;

/** A plan file was refused whole: nothing of it is stored. */
public class PlanRefused extends RuntimeException {

    private final transient List<Problem> problems;

    public PlanRefused(String file, List<Problem> problems) {
        super(problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n", "Không nhập kế hoạch " + file + ", cần sửa các lỗi sau:\n", "")));
        this.problems = List.copyOf(problems);
    }

    /** Every problem of the file, in the order of its lines. */
    public List<Problem> problems() {
        return problems;
    }
}
