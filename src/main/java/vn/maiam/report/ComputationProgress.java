package vn.maiam.report;

import java.time.Instant;

/**
 * How far the figures of a report are counted.
 *
 * @param done how many of the targets are
 * @param at when the last was
 */
public record ComputationProgress(State state, int done, int all, Instant at) {

    public enum State {
        WAITING,
        COMPUTING,
        DONE
    }
}
