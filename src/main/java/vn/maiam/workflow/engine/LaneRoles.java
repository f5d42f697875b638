package vn.maiam.workflow.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Which role works on which activity: the property {@code role} of the lane that holds it, or its sub-process. */
final class LaneRoles {

    private final Map<String, String> roleByNode = new HashMap<>();
    private final ProcessDefinitionEntity definition;

    private LaneRoles(ProcessDefinitionEntity definition) {
        this.definition = definition;
    }

    static LaneRoles of(Element process, ProcessDefinitionEntity definition) {
        LaneRoles roles = new LaneRoles(definition);
        process.elements("laneSet").forEach(set -> set.elements("lane").forEach(roles::add));
        return roles;
    }

    private void add(Element lane) {
        String role = ModelerProperties.of(lane).get("role");
        if (role != null) {
            lane.elements("flowNodeRef")
                    .forEach(node -> roleByNode.put(node.getText().trim(), role));
        }
    }

    Optional<String> roleOf(String activityId) {
        ScopeImpl scope = definition.findActivity(activityId);
        while (scope instanceof ActivityImpl activity) {
            if (roleByNode.containsKey(activity.getId())) {
                return Optional.of(roleByNode.get(activity.getId()));
            }
            scope = activity.getFlowScope();
        }
        return Optional.empty();
    }
}
