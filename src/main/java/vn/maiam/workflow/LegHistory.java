package vn.maiam.workflow;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What legs went through, running and ended ones alike, for those who watch them: no variable, no form, no name. */
public interface LegHistory {

    /** @return empty if there is no such leg in these units */
    Optional<Leg> find(String legId, Collection<String> units);

    /** The steps of the leg and of its stages, in the order in which they began. */
    List<WorkRow> steps(String legId);

    /** Which elements of its diagram the leg has passed or stands at. */
    List<Passed> path(String legId);

    long countEnded(String process, Collection<String> units);

    /** The ended legs of a process, the latest first. */
    List<Leg> ended(String process, Collection<String> units, long offset, int limit);

    /**
     * @param id the engine's
     * @param definitionId of the version it runs or ran on
     * @param withdrawn ended from outside instead of coming to one of its ends
     */
    record Leg(
            String id,
            String code,
            String caseCode,
            String process,
            String definitionId,
            String unitKey,
            Instant from,
            Instant to,
            boolean withdrawn) {}

    /** @param times how often it was entered; @param open whether it waits there now */
    record Passed(String activity, long times, boolean open) {}
}
