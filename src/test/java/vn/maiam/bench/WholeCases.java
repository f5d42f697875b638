package vn.maiam.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import vn.maiam.bench.Province.Commune;

/** Cases from report to closure, so many at once, each in another commune and of another child. */
final class WholeCases {

    private final CaseWalk walk;
    private final AtomicInteger last = new AtomicInteger();

    WholeCases(Side side) {
        this.walk = new CaseWalk(side);
    }

    /** @return cases a second of each side, round by round in turns, after two rounds that do not count */
    static List<Runs> perSecond(List<WholeCases> sides, Setting setting, int atOnce) {
        List<Runs> all = sides.stream().map(side -> new Runs()).toList();
        for (int round = -2; round < setting.rounds(); round++) {
            for (int side = 0; side < sides.size(); side++) {
                double perSecond = sides.get(side).round(setting.cases(), atOnce);
                if (round >= 0) {
                    all.get(side).add(perSecond);
                }
            }
        }
        return all;
    }

    private double round(int cases, int atOnce) {
        ExecutorService people = Executors.newFixedThreadPool(atOnce);
        try {
            long start = System.nanoTime();
            List<Future<?>> running = new ArrayList<>();
            for (int number = 0; number < cases; number++) {
                running.add(people.submit(this::one));
            }
            for (Future<?> one : running) {
                one.get();
            }
            return cases / ((System.nanoTime() - start) / 1e9);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            people.shutdown();
        }
    }

    private void one() {
        int number = last.incrementAndGet();
        List<Commune> communes = Province.communes();
        walk.whole(communes.get(number % communes.size()), "Nguyễn Văn Thử " + Integer.toString(number, 36));
    }
}
