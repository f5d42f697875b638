package vn.maiam.workflow;

import java.time.Instant;
import java.util.Optional;

/** Says when a step is due. */
public interface DueTimes {

    /** @return the time the step has, or empty where the table has no row for it at all */
    Optional<Span> span(Step step);

    /** The moment the step is due. */
    default Optional<Instant> due(Step step) {
        return span(step).map(Span::due);
    }

    /**
     * @param begin from when the time is counted: the task's appearing, or the report before it
     * @param inHours true for a clock of hours, which nights and holidays do not stop
     */
    record Span(Instant begin, Instant due, boolean inHours) {}
}
