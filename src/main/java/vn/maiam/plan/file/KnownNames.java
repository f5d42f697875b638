package vn.maiam.plan.file;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.Role;
import vn.maiam.organisation.Roles;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.organisation.Units;
import vn.maiam.plan.MeasureCatalogue;
import vn.maiam.plan.Target;

/** What the house knows, as its tables and the measures say it now. */
@Component
class KnownNames implements Vocabulary {

    /** Tables of codes that filters take. */
    private static final Map<String, String> CODES = Map.of(
            "category", "SELECT code FROM child_category_kind",
            "service_groups", "SELECT DISTINCT service_group FROM service_kind",
            "services", "SELECT code FROM service_kind");

    private final Units units;
    private final Roles roles;
    private final ObjectProvider<MeasureCatalogue> measures;
    private final JdbcClient jdbc;

    KnownNames(Units units, Roles roles, ObjectProvider<MeasureCatalogue> measures, JdbcClient jdbc) {
        this.units = units;
        this.roles = roles;
        this.measures = measures;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Unit> unit(String key) {
        return units.find(key);
    }

    @Override
    public List<Unit> below(String key, UnitLevel level) {
        return units.below(key, level);
    }

    @Override
    public boolean isBelow(String key, String ancestorKey) {
        return units.isBelow(key, ancestorKey);
    }

    @Override
    public Set<String> roles() {
        return roles.all().stream().map(Role::id).collect(Collectors.toSet());
    }

    @Override
    public Set<String> sectors() {
        return roles.all().stream().map(Role::sector).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    @Override
    public Set<String> codes(String kind) {
        return new HashSet<>(jdbc.sql(CODES.get(kind)).query(String.class).list());
    }

    @Override
    public List<String> measures() {
        return measures.getObject().names();
    }

    @Override
    public Optional<String> unfit(Target target) {
        return measures.getObject().unfit(target);
    }

    @Override
    public boolean hasPlan(String code) {
        return jdbc.sql("SELECT COUNT(*) FROM plan WHERE code = :code")
                        .param("code", code)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public Optional<String> parentOf(String code) {
        return jdbc.sql("SELECT parent_code FROM plan WHERE code = :code AND parent_code IS NOT NULL")
                .param("code", code)
                .query(String.class)
                .optional();
    }
}
