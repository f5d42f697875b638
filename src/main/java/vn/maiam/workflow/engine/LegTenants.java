package vn.maiam.workflow.engine;

import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.People;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.organisation.Units;
import vn.maiam.workflow.Refused;

/** Says which unit owns a leg that starts: the starter's own, a commune below that he names, or what a job was told. */
@Component
class LegTenants implements TenantIdProvider {

    /** Field of a start form by which a district or province officer names the commune. */
    static final String COMMUNE = "commune";

    /** Variable by which a job says for whom it starts a leg. */
    static final String UNIT = "unit";

    private final People people;
    private final Units units;

    LegTenants(People people, Units units) {
        this.people = people;
        this.units = units;
    }

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext leg) {
        String person = Context.getCommandContext().getAuthenticatedUserId();
        VariableMap variables = leg.getVariables();
        if (person == null) {
            return textOf(variables, UNIT);
        }
        return unitFor(person, textOf(variables, COMMUNE));
    }

    private String unitFor(String person, String commune) {
        Unit own = people.unitOf(person).orElseThrow(Refused::notYourUnit);
        if (own.level() == UnitLevel.COMMUNE) {
            return own.key();
        }
        // Without a choice, or with one that is not his, the leg stays his own: the form check then names the field.
        return commune != null && units.isBelow(commune, areaOf(own)) ? commune : own.key();
    }

    /** The unit whose leg it is as long as the person has not named another; null for somebody without a unit. */
    String ownUnit(String person) {
        return people.unitOf(person).map(Unit::key).orElse(null);
    }

    private String areaOf(Unit unit) {
        return unit.sector() == null ? unit.key() : unit.parentKey();
    }

    private static String textOf(VariableMap variables, String name) {
        Object value = variables.get(name);
        return value == null ? null : value.toString();
    }

    @Override
    public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
        return null;
    }

    @Override
    public String provideTenantIdForHistoricDecisionInstance(TenantIdProviderHistoricDecisionInstanceContext context) {
        return context.getExecution() == null ? null : context.getExecution().getTenantId();
    }
}
