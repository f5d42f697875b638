package vn.maiam.workflow;

import java.time.Instant;

/** When open tasks are due, where that is decided outside the diagram and has changed since they appeared. */
public interface TaskDates {

    /** Every open task of the leg is due then; whoever watches tasks hears of it. */
    void moveTo(String legCode, Instant due);
}
