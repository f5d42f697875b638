package vn.maiam.workflow.model;

import java.util.Set;

/** What the engine itself counts in an activity that is carried out several times. */
public final class Repetition {

    public static final Set<String> COUNTERS =
            Set.of("loopCounter", "nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances");

    private Repetition() {}
}
