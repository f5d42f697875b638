package vn.maiam.workflow;

import java.time.Instant;

/** What is counted of the work of units. */
public final class WorkCounts {

    private WorkCounts() {}

    /**
     * A place in a diagram where people work: a user task, or a stage, which is a whole diagram of its own.
     *
     * @param process key of the diagram
     * @param activity id of the element in it
     */
    public record Place(String process, String activity, boolean stage) {}

    /** @param now how many are there; @param overdue how many of them are past their due time */
    public record Waiting(Place place, long now, long overdue) {}

    /**
     * @param medianMillis half of them took no longer, by the calendar
     * @param last when the latest ended
     */
    public record Finished(Place place, long count, double medianMillis, Instant last) {}

    /** Cases with open work, each counted once. */
    public record Cases(long open, long overdue) {}

    /** @param unassigned cases with a step that nobody has taken */
    public record UnitLoad(String unitKey, long open, long overdue, long unassigned) {}

    public record PersonLoad(String person, long open, long overdue) {}

    /**
     * Due times that fell into a period: kept if the step was done by then, else missed. A step that was withdrawn before
     * it was due is neither.
     *
     * @param period the place of the period among those asked for, from 0
     */
    public record Clocks(int period, Place place, long kept, long missed) {}
}
