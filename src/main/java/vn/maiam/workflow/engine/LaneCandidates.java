package vn.maiam.workflow.engine;

import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import vn.maiam.organisation.CandidateGroups;

/** The lane is the assignment: its role at the unit of that role's level above the unit that owns the leg. */
class LaneCandidates extends ComputedAtCreation {

    private final String role;
    private final CandidateGroups groups;

    LaneCandidates(String role, CandidateGroups groups) {
        this.role = role;
        this.groups = groups;
    }

    @Override
    Object valueFor(TaskEntity task) {
        return groups.candidateGroup(role, task.getTenantId())
                .orElseThrow(() -> new IllegalStateException(
                        "Nobody serves as %s for unit %s.".formatted(role, task.getTenantId())));
    }
}
