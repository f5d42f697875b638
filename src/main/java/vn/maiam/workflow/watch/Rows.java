package vn.maiam.workflow.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.WorkCounts.Place;
import vn.maiam.workflow.WorkRow;

/** Sends the statements of this package. Units go as one array, so that a statement is the same for one and for 3,321. */
@Component
class Rows {

    /** Rows a long list brings from the server at a time. */
    private static final int AT_A_TIME = 500;

    private final JdbcClient jdbc;

    Rows(DataSource database) {
        JdbcTemplate template = new JdbcTemplate(database);
        template.setFetchSize(AT_A_TIME);
        this.jdbc = JdbcClient.create(template);
    }

    static Map<String, Object> of(Collection<String> units) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("units", units.toArray(String[]::new));
        return parameters;
    }

    <T> List<T> list(String sql, Map<String, ?> parameters, RowMapper<T> row) {
        return jdbc.sql(sql).params(parameters).query(row).list();
    }

    long count(String sql, Map<String, ?> parameters) {
        return jdbc.sql(sql).params(parameters).query(Long.class).single();
    }

    void forEach(String sql, Map<String, ?> parameters, Consumer<WorkRow> action) {
        jdbc.sql(sql).params(parameters).query(row -> {
            action.accept(work(row, 0));
        });
    }

    static Place place(ResultSet row) throws SQLException {
        return new Place(row.getString("process"), row.getString("activity"), row.getBoolean("stage"));
    }

    static WorkRow work(ResultSet row, int number) throws SQLException {
        return new WorkRow(
                row.getString("leg_id"),
                row.getString("leg_code"),
                row.getString("case_code"),
                row.getString("unit_key"),
                row.getString("process"),
                row.getString("activity"),
                row.getString("step_name"),
                EngineTime.read(row, "since"),
                EngineTime.read(row, "due"),
                EngineTime.read(row, "ended"),
                row.getString("person"));
    }
}
