package vn.maiam.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with a file, so that whoever made it can correct everything at once. */
final class Problems {

    private final String file;
    private final List<Problem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void add(int line, String sentence, Object... values) {
        found.add(new Problem(line, sentence.formatted(values)));
    }

    void refuseIfAny() {
        if (!found.isEmpty()) {
            found.sort(Comparator.comparingInt(Problem::line));
            throw new ImportRefused(file, found);
        }
    }
}
