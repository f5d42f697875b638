package vn.maiam.workflow.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.PastWork;
import vn.maiam.workflow.WorkCounts.Clocks;
import vn.maiam.workflow.WorkCounts.Finished;
import vn.maiam.workflow.WorkCounts.Place;
import vn.maiam.workflow.WorkRow;

@Component
class PastWorkRows implements PastWork {

    private static final String PAGE = " OFFSET :offset ROWS FETCH NEXT :limit ROWS ONLY";

    private final Rows rows;
    private final Clock clock;

    PastWorkRows(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public List<Finished> finished(Collection<String> units, Span span) {
        return rows.list(PastWorkSql.FINISHED, within(units, span, null), PastWorkRows::place);
    }

    @Override
    public List<Finished> finishedOf(String process, Collection<String> units) {
        Map<String, Object> parameters = Rows.of(units);
        parameters.put("process", process);
        return rows.list(PastWorkSql.FINISHED_OF_PROCESS, parameters, PastWorkRows::place);
    }

    private static Finished place(ResultSet row, int number) throws SQLException {
        return new Finished(
                Rows.place(row), row.getLong("done"), row.getDouble("median"), EngineTime.read(row, "ended"));
    }

    @Override
    public long countFinished(Place place, Collection<String> units, Span span) {
        return rows.count(PastWorkSql.countFinished(place), within(units, span, place));
    }

    @Override
    public List<WorkRow> listFinished(Place place, Collection<String> units, Span span, long offset, int limit) {
        return rows.list(
                PastWorkSql.finished(place) + PAGE, paged(within(units, span, place), offset, limit), Rows::work);
    }

    @Override
    public void forEachFinished(Collection<String> units, Span span, Consumer<WorkRow> action) {
        rows.forEach(PastWorkSql.finished(null), within(units, span, null), action);
    }

    @Override
    public List<Clocks> clocks(Collection<String> units, List<Span> periods) {
        Map<String, Object> parameters = Rows.of(units);
        parameters.put("now", EngineTime.of(clock.instant()));
        for (int period = 0; period < periods.size(); period++) {
            parameters.put("from" + period, EngineTime.of(periods.get(period).from()));
            parameters.put("to" + period, EngineTime.of(periods.get(period).to()));
        }
        return rows
                .list(
                        PastWorkSql.clocks(periods.size()),
                        parameters,
                        (row, number) -> new Clocks(
                                row.getInt("period"), Rows.place(row), row.getLong("kept"), row.getLong("missed")))
                .stream()
                .filter(clocks -> clocks.kept() + clocks.missed() > 0)
                .toList();
    }

    @Override
    public long countClocks(boolean kept, Place place, Collection<String> units, Span due) {
        return rows.count(PastWorkSql.countClocks(kept, place), within(units, due, place));
    }

    @Override
    public List<WorkRow> listClocks(
            boolean kept, Place place, Collection<String> units, Span due, long offset, int limit) {
        return rows.list(
                PastWorkSql.clockRows(kept, place) + PAGE, paged(within(units, due, place), offset, limit), Rows::work);
    }

    @Override
    public void forEachClock(Collection<String> units, Span due, Consumer<WorkRow> action) {
        rows.forEach(PastWorkSql.allClockRows(), within(units, due, null), action);
    }

    private Map<String, Object> within(Collection<String> units, Span span, Place place) {
        Map<String, Object> parameters = Rows.of(units);
        parameters.put("now", EngineTime.of(clock.instant()));
        parameters.put("from", EngineTime.of(span.from()));
        parameters.put("to", EngineTime.of(span.to()));
        if (place != null) {
            parameters.put("process", place.process());
            parameters.put("activity", place.activity());
        }
        return parameters;
    }

    private static Map<String, Object> paged(Map<String, Object> parameters, long offset, int limit) {
        parameters.put("offset", offset);
        parameters.put("limit", limit);
        return parameters;
    }
}
