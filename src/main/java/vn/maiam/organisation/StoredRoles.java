package vn.maiam.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The table {@code role}, read once: it changes with a release only. */
@Component
class StoredRoles implements Roles {

    private final JdbcClient jdbc;
    private final Supplier<List<Role>> all = SingletonSupplier.of(this::read);

    StoredRoles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Role> find(String id) {
        return all().stream().filter(role -> role.id().equals(id)).findFirst();
    }

    @Override
    public List<Role> all() {
        return all.get();
    }

    private List<Role> read() {
        return List.copyOf(jdbc.sql("SELECT * FROM role ORDER BY position")
                .query(StoredRoles::role)
                .list());
    }

    private static Role role(ResultSet row, int index) throws SQLException {
        String level = row.getString("level");
        return new Role(
                row.getString("id"),
                row.getString("name"),
                level == null ? null : UnitLevel.valueOf(level),
                row.getString("sector"),
                row.getBoolean("supervises"));
    }
}
