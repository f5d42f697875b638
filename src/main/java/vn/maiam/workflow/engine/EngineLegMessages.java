package vn.maiam.workflow.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.LegMessages;

/** Legs speak by messages, addressed by business key and unit: two referrals of one case never hear each other. */
@Component
class EngineLegMessages implements LegMessages {

    private final RuntimeService runtime;
    private final IdentityService identity;

    EngineLegMessages(@Lazy RuntimeService runtime, @Lazy IdentityService identity) {
        this.runtime = runtime;
        this.identity = identity;
    }

    @Override
    public void start(String message, String legCode, String unitKey, Map<String, Object> routing) {
        Map<String, Object> variables = new HashMap<>(routing);
        variables.put(LegTenants.UNIT, unitKey);
        acrossUnits(() -> runtime.startProcessInstanceByMessage(message, legCode, variables));
    }

    @Override
    public boolean tell(String message, String legCode, String unitKey, Map<String, Object> routing) {
        return acrossUnits(() -> !runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(legCode)
                .tenantId(unitKey)
                .setVariables(routing)
                .correlateAllWithResult()
                .isEmpty());
    }

    /** The engine runs a job as a member of the leg's own unit and nobody, who could not see the other leg. */
    private <T> T acrossUnits(Supplier<T> message) {
        Authentication job = identity.getCurrentAuthentication();
        if (job != null && job.getUserId() != null) {
            throw new IllegalStateException("Messages between units are sent by jobs, not by " + job.getUserId() + ".");
        }
        identity.clearAuthentication();
        try {
            return message.get();
        } finally {
            identity.setAuthentication(job);
        }
    }
}
