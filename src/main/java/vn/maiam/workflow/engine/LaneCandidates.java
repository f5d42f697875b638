package vn.maiam.workflow.engine;

import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
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
    Object valueFor(ExecutionEntity execution) {
        return groups.candidateGroup(role, execution.getTenantId())
                .orElseThrow(() -> new IllegalStateException(
                        "Nobody serves as %s for unit %s.".formatted(role, execution.getTenantId())));
    }
}
