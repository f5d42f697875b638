package vn.maiam.workflow.watch;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.OpenWork;
import vn.maiam.workflow.WorkCounts.Cases;
import vn.maiam.workflow.WorkCounts.PersonLoad;
import vn.maiam.workflow.WorkCounts.UnitLoad;
import vn.maiam.workflow.WorkCounts.Waiting;
import vn.maiam.workflow.WorkFilter;
import vn.maiam.workflow.WorkRow;

@Component
class OpenWorkRows implements OpenWork {

    private final Rows rows;
    private final Clock clock;

    OpenWorkRows(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waiting(Collection<String> units) {
        return rows.list(
                OpenWorkSql.WAITING,
                at(units),
                (row, number) -> new Waiting(Rows.place(row), row.getLong("open"), row.getLong("overdue")));
    }

    @Override
    public Cases cases(Collection<String> units) {
        return rows.list(
                        OpenWorkSql.load(""),
                        at(units),
                        (row, number) -> new Cases(row.getLong("open"), row.getLong("overdue")))
                .get(0);
    }

    @Override
    public List<UnitLoad> loadOfUnits(Collection<String> units) {
        return rows.list(
                OpenWorkSql.load("t.TENANT_ID_"),
                at(units),
                (row, number) -> new UnitLoad(
                        row.getString("who"), row.getLong("open"), row.getLong("overdue"), row.getLong("unassigned")));
    }

    @Override
    public List<PersonLoad> loadOfPeople(Collection<String> units) {
        return rows
                .list(
                        OpenWorkSql.load("t.ASSIGNEE_"),
                        at(units),
                        (row, number) ->
                                new PersonLoad(row.getString("who"), row.getLong("open"), row.getLong("overdue")))
                .stream()
                .filter(load -> load.person() != null)
                .toList();
    }

    @Override
    public long count(WorkFilter filter, Collection<String> units) {
        return rows.count(OpenWorkSql.count(filter), parameters(filter, units));
    }

    @Override
    public List<WorkRow> list(WorkFilter filter, Collection<String> units, long offset, int limit) {
        Map<String, Object> parameters = parameters(filter, units);
        parameters.put("offset", offset);
        parameters.put("limit", limit);
        return rows.list(
                OpenWorkSql.list(filter) + " OFFSET :offset ROWS FETCH NEXT :limit ROWS ONLY", parameters, Rows::work);
    }

    @Override
    public void forEach(WorkFilter filter, Collection<String> units, Consumer<WorkRow> action) {
        rows.forEach(OpenWorkSql.list(filter), parameters(filter, units), action);
    }

    private Map<String, Object> at(Collection<String> units) {
        Map<String, Object> parameters = Rows.of(units);
        parameters.put("now", EngineTime.of(clock.instant()));
        return parameters;
    }

    private Map<String, Object> parameters(WorkFilter filter, Collection<String> units) {
        Map<String, Object> parameters = at(units);
        if (filter.place() != null) {
            parameters.put("process", filter.place().process());
            parameters.put("activity", filter.place().activity());
        }
        parameters.put("person", filter.person());
        return parameters;
    }
}
