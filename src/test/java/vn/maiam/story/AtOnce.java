package vn.maiam.story;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Lets several things happen at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** @return what each came to, in their order */
    @SafeVarargs
    public static <T> List<T> both(Callable<T>... works) {
        CyclicBarrier gate = new CyclicBarrier(works.length);
        ExecutorService threads = Executors.newFixedThreadPool(works.length);
        try {
            List<Future<T>> started = new ArrayList<>();
            for (Callable<T> work : works) {
                started.add(threads.submit(() -> {
                    gate.await(10, TimeUnit.SECONDS);
                    return work.call();
                }));
            }
            List<T> outcomes = new ArrayList<>();
            for (Future<T> one : started) {
                outcomes.add(one.get(60, TimeUnit.SECONDS));
            }
            return outcomes;
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            threads.shutdownNow();
        }
    }
}
