package vn.maiam.workflow.engine;

import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.springframework.stereotype.Component;

/**
 * What the engine keeps of the past: everything about the flow, of variables only the routing ones, of forms nothing. Who
 * took a task stands in the task's own history and in the log of what people do, so the history of links is not written.
 * The second net: should a value ever become a variable that no diagram declares, its history is not written.
 */
@Component
class RoutingHistory implements HistoryLevel {

    private final RoutingNames names;

    RoutingHistory(RoutingNames names) {
        this.names = names;
    }

    @Override
    public int getId() {
        return 71;
    }

    @Override
    public String getName() {
        return "routing";
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
        if (type == HistoryEventTypes.FORM_PROPERTY_UPDATE
                || type == HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL
                || type == HistoryEventTypes.IDENTITY_LINK_ADD
                || type == HistoryEventTypes.IDENTITY_LINK_DELETE) {
            return false;
        }
        if (entity instanceof VariableInstanceEntity variable) {
            return names.declared(variable);
        }
        return HISTORY_LEVEL_FULL.isHistoryEventProduced(type, entity);
    }
}
