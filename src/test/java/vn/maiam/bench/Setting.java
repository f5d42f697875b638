package vn.maiam.bench;

import java.util.Arrays;
import java.util.List;

/** How much is measured. Smaller figures, by system properties, for a quick try. */
record Setting(List<Integer> tasks, int runs, int rounds, int cases) {

    /**
     * {@code bench.tasks}: sizes of the list, ascending; {@code bench.runs}: runs of each query; {@code bench.rounds} and
     * {@code bench.cases}: rounds of whole cases and how many cases a round has.
     */
    static Setting ofSystemProperties() {
        return new Setting(
                Arrays.stream(System.getProperty("bench.tasks", "1000,10000,100000")
                                .split(","))
                        .map(Integer::valueOf)
                        .toList(),
                Integer.getInteger("bench.runs", 21),
                Integer.getInteger("bench.rounds", 7),
                Integer.getInteger("bench.cases", 24));
    }
}
