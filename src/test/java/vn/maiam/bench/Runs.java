package vn.maiam.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** How long, or how fast, the same thing was each time it was done. */
final class Runs {

    private static final double PATIENCE_SECONDS = 20;
    private static final int AT_LEAST = 3;

    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    double median() {
        double[] sorted = sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    double least() {
        return sorted().findFirst().orElseThrow();
    }

    double most() {
        return sorted().max().orElseThrow();
    }

    int count() {
        return values.size();
    }

    private DoubleStream sorted() {
        return values.stream().mapToDouble(Double::doubleValue).sorted();
    }

    /** Does each so many times, by turns, after three times that do not count; what is very slow, less often. */
    static List<Runs> milliseconds(int times, List<Runnable> works) {
        List<Runs> all = works.stream().map(work -> new Runs()).toList();
        works.forEach(work -> warmUp(work));
        for (int time = 0; time < times; time++) {
            for (int number = 0; number < works.size(); number++) {
                Runs runs = all.get(number);
                if (runs.count() < AT_LEAST || runs.sum() < PATIENCE_SECONDS * 1000) {
                    runs.add(millisecondsOf(works.get(number)));
                }
            }
        }
        return all;
    }

    private static void warmUp(Runnable work) {
        double spent = 0;
        for (int time = 0; time < 3 && spent < PATIENCE_SECONDS * 1000; time++) {
            spent += millisecondsOf(work);
        }
    }

    private static double millisecondsOf(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private double sum() {
        return values.stream().mapToDouble(Double::doubleValue).sum();
    }
}
