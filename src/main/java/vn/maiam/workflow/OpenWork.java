package vn.maiam.workflow;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import vn.maiam.workflow.WorkCounts.Cases;
import vn.maiam.workflow.WorkCounts.PersonLoad;
import vn.maiam.workflow.WorkCounts.UnitLoad;
import vn.maiam.workflow.WorkCounts.Waiting;

/**
 * The open work of units, for those who watch it. Whoever asks has checked that the person may watch these units. Each
 * answer takes one statement, whatever the number of units and cases.
 */
public interface OpenWork {

    /** How much waits at each step and in each stage; places where nothing waits are left out. */
    List<Waiting> waiting(Collection<String> units);

    Cases cases(Collection<String> units);

    List<UnitLoad> loadOfUnits(Collection<String> units);

    List<PersonLoad> loadOfPeople(Collection<String> units);

    long count(WorkFilter filter, Collection<String> units);

    /** The most urgent first. */
    List<WorkRow> list(WorkFilter filter, Collection<String> units, long offset, int limit);

    /** The same list to its end, row by row. Needs a transaction. */
    void forEach(WorkFilter filter, Collection<String> units, Consumer<WorkRow> action);
}
