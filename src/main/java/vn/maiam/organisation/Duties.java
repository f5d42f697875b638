package vn.maiam.organisation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * What a lane may name instead of a role: work that falls to one role at a commune and to another at a district or an
 * office. The table {@code duty}, read once: it changes with a release only.
 */
@Component
class Duties {

    private final JdbcClient jdbc;
    private final Supplier<List<Row>> rows = SingletonSupplier.of(this::read);

    Duties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean contains(String name) {
        return rows.get().stream().anyMatch(row -> row.duty().equals(name));
    }

    /** The role that has the duty on a leg of this unit; empty if nobody has it there. */
    Optional<String> roleAt(String duty, Unit unit) {
        return rows.get().stream()
                .filter(row -> row.duty().equals(duty)
                        && row.level() == unit.level()
                        && Objects.equals(row.sector(), unit.sector()))
                .map(Row::role)
                .findFirst();
    }

    /** Every role that has the duty somewhere. */
    Set<String> rolesOf(String duty) {
        return rows.get().stream()
                .filter(row -> row.duty().equals(duty))
                .map(Row::role)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether the role has a duty on legs of the offices beside it, as a chair has. */
    boolean isAtOffices(Role role) {
        return role.sector() == null
                && rows.get().stream().anyMatch(row -> row.role().equals(role.id()) && row.sector() != null);
    }

    /** Whether the role, held at an office, has a duty on legs of the area itself, as the labour office has. */
    boolean isAtAreas(Role role) {
        return role.sector() != null
                && rows.get().stream().anyMatch(row -> row.role().equals(role.id()) && row.sector() == null);
    }

    private List<Row> read() {
        return List.copyOf(jdbc.sql("SELECT duty, level, sector, role FROM duty ORDER BY duty, level, role")
                .query(Row.class)
                .list());
    }

    private record Row(String duty, UnitLevel level, String sector, String role) {}
}
