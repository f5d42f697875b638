package vn.maiam.workflow;

import java.time.Instant;
import java.util.Optional;

/** Says when a step is due. */
public interface DueTimes {

    /** @return the moment the step is due, or empty where the table has no row for it at all */
    Optional<Instant> due(Step step);
}
