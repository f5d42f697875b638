package vn.maiam.workflow;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import vn.maiam.workflow.WorkCounts.Clocks;
import vn.maiam.workflow.WorkCounts.Finished;
import vn.maiam.workflow.WorkCounts.Place;

/** What units have done, and whether in time. The rest is as for {@link OpenWork}. */
public interface PastWork {

    /** Steps and stages that ended in the period, by place; what was withdrawn does not count. */
    List<Finished> finished(Collection<String> units, Span span);

    /** The same of one process and of all time. */
    List<Finished> finishedOf(String process, Collection<String> units);

    long countFinished(Place place, Collection<String> units, Span span);

    /** The latest first; of a stage, the legs that were in it. */
    List<WorkRow> listFinished(Place place, Collection<String> units, Span span, long offset, int limit);

    void forEachFinished(Collection<String> units, Span span, Consumer<WorkRow> action);

    /** @param periods in any order, not overlapping */
    List<Clocks> clocks(Collection<String> units, List<Span> periods);

    /** @param place one step; null for all */
    long countClocks(boolean kept, Place place, Collection<String> units, Span due);

    List<WorkRow> listClocks(boolean kept, Place place, Collection<String> units, Span due, long offset, int limit);

    void forEachClock(Collection<String> units, Span due, Consumer<WorkRow> action);

    /** @param to the first moment that does not belong to it */
    record Span(Instant from, Instant to) {}
}
