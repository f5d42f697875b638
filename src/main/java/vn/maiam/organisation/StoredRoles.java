package vn.maiam.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredRoles implements Roles {

    private final JdbcClient jdbc;

    StoredRoles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Role> find(String id) {
        return jdbc.sql("SELECT * FROM role WHERE id = ?")
                .param(id)
                .query(StoredRoles::role)
                .optional();
    }

    @Override
    public List<Role> all() {
        return jdbc.sql("SELECT * FROM role ORDER BY position")
                .query(StoredRoles::role)
                .list();
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
