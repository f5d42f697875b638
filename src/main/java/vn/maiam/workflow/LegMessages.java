package vn.maiam.workflow;

import java.util.Map;

/** How legs of different units speak to each other. To be called from a job (an asynchronous element), never for a user. */
public interface LegMessages {

    /** Starts a leg by a message that a diagram's start event waits for, in the given unit. */
    void start(String message, String legCode, String unitKey, Map<String, Object> routing);

    /** Tells one running leg; a leg that no longer waits for this is left alone. @return whether it was waiting */
    boolean tell(String message, String legCode, String unitKey, Map<String, Object> routing);
}
