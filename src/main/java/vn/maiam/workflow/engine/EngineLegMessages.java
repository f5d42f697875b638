package vn.maiam.workflow.engine;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.LegMessages;

/** Legs speak by messages, addressed by business key and unit: two referrals of one case never hear each other. */
@Component
class EngineLegMessages implements LegMessages {

    private final RuntimeService runtime;

    EngineLegMessages(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void start(String message, String legCode, String unitKey, Map<String, Object> routing) {
        Map<String, Object> variables = new HashMap<>(routing);
        variables.put(LegTenants.UNIT, unitKey);
        runtime.startProcessInstanceByMessage(message, legCode, variables);
    }

    @Override
    public boolean tell(String message, String legCode, String unitKey, Map<String, Object> routing) {
        return !runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(legCode)
                .tenantId(unitKey)
                .setVariables(routing)
                .correlateAllWithResult()
                .isEmpty();
    }
}
