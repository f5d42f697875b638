package vn.maiam.report;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.maiam.plan.Plan;

/** Rounds and reports as they stand. Whoever asks has checked that the person may see these units. */
public interface Reports {

    /** Rounds that these units receive, or in which they owe a report; the one due last comes first. */
    List<Round> rounds(Collection<String> unitKeys);

    /** Rounds of a plan, the one due last first. */
    List<Round> ofPlan(String planCode);

    Optional<Round> round(String code);

    /** Every unit that owes a report in the round, by name; those that are late say so. */
    List<UnitReport> owed(long roundId);

    /** What these units owe, in all rounds; the one due last comes first. */
    List<UnitReport> owedBy(Collection<String> unitKeys);

    Optional<UnitReport> find(String reportCode);

    /** The unit whose report or round this is, by its dossier code. */
    Optional<String> unitOf(String code);

    /** What was sent of a unit's report, or of a round's consolidated one; the newest first. */
    List<ReportVersion> versions(String code);

    /** The plan that a version is about, with the thresholds of its unit. */
    Plan planOf(ReportVersion version);

    /** Where the consolidated report of a round goes. */
    List<Recipient> recipients(String roundCode);

    /** The units that the consolidated report of a round was sent to, and the offices it passes; none for a unit's own report. */
    Set<String> receivers(String code);

    /** How far the figures are that the unit, or the consolidating office, is working on. */
    ComputationProgress progress(String code);
}
