package vn.maiam.workflow;

import java.time.Instant;
import java.util.Optional;

/** Knows steps whose date is set elsewhere than in the table of due times: by the plan that asks for a report. */
public interface DatedSteps {

    /**
     * @param byTable when the step would be due by the table
     * @return when it is due instead; empty where the table has the last word
     */
    Optional<Instant> due(Step step, Instant byTable);
}
