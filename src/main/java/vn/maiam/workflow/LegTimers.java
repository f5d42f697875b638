package vn.maiam.workflow;

/** The dated events of a leg, whose dates come from the case file: when that learns better, they move. */
public interface LegTimers {

    /** Computes the dates of the leg's waiting timers anew, by the expressions of its diagram. */
    void recompute(String legCode);
}
