package vn.maiam.workflow;

import java.time.Instant;

/** Lets the demonstration's cases have happened when they are said to have. Nobody else has a clock to turn. */
public interface TurnedClock {

    /** From now on it is this moment, for the engine and for everything that asks the {@link java.time.Clock}. */
    void turnTo(Instant moment);

    void backToNow();
}
