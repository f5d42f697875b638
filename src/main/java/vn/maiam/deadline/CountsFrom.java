package vn.maiam.deadline;

/** The event that a due time is counted from. */
public enum CountsFrom {
    /** The report reached anybody. */
    RECEIVED,
    /** The task appeared. */
    STEP
}
