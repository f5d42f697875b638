package vn.maiam.workflow;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The processes that people start with a form, each in its newest version. */
public interface LegStarts {

    List<Start> newest();

    /**
     * @param definitionId of the newest version
     * @param processName as people read it
     * @param roles who may start it
     * @param workers roles whose lanes it has, as its lanes name them
     * @param form with which it is started
     * @param forms all that may be filled in it, that one first
     * @param properties extension properties that a modeler gave the start event
     */
    record Start(
            String processKey,
            String definitionId,
            String processName,
            List<String> roles,
            Set<String> workers,
            Map<String, String> properties,
            FormVersion form,
            List<FormVersion> forms) {}
}
