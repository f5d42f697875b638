package vn.maiam.organisation;

import java.util.List;
import java.util.stream.Collectors;

/** A file was refused whole: nothing of it is stored. */
public class ImportRefused extends RuntimeException {

    private final transient List<Problem> problems;

    ImportRefused(String file, List<Problem> problems) {
        super(problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n", "Không nhập " + file + ", cần sửa các lỗi sau:\n", "")));
        this.problems = List.copyOf(problems);
    }

    /** Every problem of the file, in the order of its lines. */
    public List<Problem> problems() {
        return problems;
    }
}
