package vn.maiam.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A report as it was sent once, never changed after; a correction is a new version beside it.
 *
 * @param kind {@code first}, {@code again} (after it was returned), {@code correction}
 * @param reason of a correction; else null
 * @param asOf last day whose records were counted
 * @param ownPlan the unit's own plan that it is about; null where that is the plan that asks
 * @param countedAt when they were counted
 * @param missing units that had not reported when a consolidated report was made, by name; empty for a unit's own
 */
public record ReportVersion(
        long id,
        String reportCode,
        int number,
        String kind,
        String reason,
        LocalDate asOf,
        OwnPlan ownPlan,
        Instant countedAt,
        Instant sentAt,
        String sentBy,
        Narrative narrative,
        List<String> missing,
        List<FrozenFigure> figures,
        List<WorkLine> work) {}
