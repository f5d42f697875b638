package vn.maiam.workflow;

import java.util.List;
import java.util.Map;

/** The processes that people start with a form, each in its newest version. */
public interface LegStarts {

    List<Start> newest();

    /**
     * @param definitionId of the newest version
     * @param processName as people read it
     * @param roles who may start it
     * @param properties extension properties that a modeler gave the start event
     */
    record Start(
            String processKey,
            String definitionId,
            String processName,
            List<String> roles,
            Map<String, String> properties,
            FormVersion form) {}
}
