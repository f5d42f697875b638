package vn.maiam.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/**
 * Something that is computed step by step while people wait: how far it has come, and in the end what came out.
 *
 * @param <R> what a step gives
 */
public final class Computation<R> {

    enum State {
        RUNNING,
        DONE,
        FAILED,
        /** Nobody was waiting any more. */
        ABANDONED
    }

    private final List<Supplier<R>> steps;
    private final List<R> results = Collections.synchronizedList(new ArrayList<>());
    private volatile State state = State.RUNNING;
    private volatile long askedAt = System.nanoTime();
    private volatile Instant finishedAt;

    Computation(List<Supplier<R>> steps, Instant now) {
        this.steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            end(State.DONE, now);
        }
    }

    public boolean isDone() {
        return state == State.DONE;
    }

    /** This one with all its results. @throws ProgressRefused while there is still something to compute, or if it failed */
    Computation<R> done() {
        if (hasFailed()) {
            throw ProgressRefused.failed();
        }
        if (!isDone()) {
            throw ProgressRefused.notYet();
        }
        return this;
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    public boolean hasFailed() {
        return state == State.FAILED;
    }

    public int steps() {
        return steps.size();
    }

    public int stepsDone() {
        return results.size();
    }

    /** When the last step was done; null until then. */
    public Instant finishedAt() {
        return finishedAt;
    }

    /** In the order of the steps. */
    public List<R> results() {
        return List.copyOf(results);
    }

    void asked() {
        askedAt = System.nanoTime();
    }

    /** By the machine's own time: how long somebody has been gone has nothing to do with the calendar. */
    boolean isAwaited(Duration patience) {
        return System.nanoTime() - askedAt < patience.toNanos();
    }

    /** Does the next step. One thread at a time. */
    void next() {
        results.add(steps.get(results.size()).get());
    }

    boolean hasNext() {
        return isRunning() && results.size() < steps.size();
    }

    void end(State how, Instant now) {
        finishedAt = now;
        state = how;
    }
}
