package vn.maiam.progress.document;

import java.util.List;
import vn.maiam.organisation.Unit;
import vn.maiam.plan.Plan;
import vn.maiam.report.ReportVersion;
import vn.maiam.report.Round;

/**
 * A version of a report that somebody may see.
 *
 * @param unit whose report it is: the unit that owes it, or the office that consolidates
 * @param plan in the version that the round keeps
 * @param to whom it goes, by name
 * @param units of the round, with what each came to; empty for a unit's own report
 */
public record SentReport(
        Round round, Unit unit, Plan plan, ReportVersion version, List<String> to, List<UnitOfRound> units) {

    boolean isConsolidated() {
        return round.code().equals(version.reportCode());
    }
}
