package vn.maiam.organisation;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Tenant;

/** Every unit of any time is a tenant: cases of units that are no more still run or are read there. */
final class TenantSync {

    private final IdentityService identity;

    TenantSync(IdentityService identity) {
        this.identity = identity;
    }

    int write(UnitTree tree) {
        Map<String, Tenant> present = identity.createTenantQuery().list().stream()
                .collect(Collectors.toMap(Tenant::getId, Function.identity()));
        return tree.all().mapToInt(unit -> write(unit, present.get(unit.key()))).sum();
    }

    private int write(Unit unit, Tenant present) {
        if (present != null && unit.name().equals(present.getName())) {
            return 0;
        }
        Tenant tenant = present != null ? present : identity.newTenant(unit.key());
        tenant.setName(unit.name());
        identity.saveTenant(tenant);
        return 1;
    }
}
