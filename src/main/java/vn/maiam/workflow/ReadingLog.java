package vn.maiam.workflow;

/** Remembers that somebody was shown a child's data. */
public interface ReadingLog {

    /** @param what the part that was shown, e.g. {@code form:visit} */
    void shown(Step step, String what);
}
