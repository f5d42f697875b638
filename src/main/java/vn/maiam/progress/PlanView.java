package vn.maiam.progress;

import java.util.List;
import java.util.Map;
import vn.maiam.measure.Measures.Definition;
import vn.maiam.plan.Plan;
import vn.maiam.plan.Plan.Activity;
import vn.maiam.plan.Plan.PlanDuty;

/**
 * A plan as its page shows it, figures apart: they come afterwards.
 *
 * @param facts what the head says, by its name; in order
 * @param years for which it has targets
 * @param activities by section
 * @param versions newest first
 */
public record PlanView(
        Plan plan,
        PlanState state,
        String issuer,
        Map<String, List<String>> facts,
        List<PhaseView> phases,
        List<Integer> years,
        Map<String, List<Activity>> activities,
        List<PlanDuty> duties,
        List<ObligationView> obligations,
        List<Derived> derived,
        List<VersionView> versions) {

    /** @param open true for the phase of the chosen day: its figures are fetched */
    public record PhaseView(
            String id,
            String title,
            String period,
            String lastDay,
            boolean begun,
            boolean open,
            List<TargetView> targets) {}

    /** @param definition what is counted, from which records */
    public record TargetView(
            String id,
            String wording,
            String threshold,
            String direction,
            Double line,
            Definition definition,
            boolean uncertain,
            String note,
            boolean declared) {}

    /** @param due null while nobody has set a date; {@code setBy} says who is to */
    public record ObligationView(
            String id,
            String wording,
            String from,
            String to,
            String via,
            String frequency,
            String due,
            String setBy,
            boolean assumed,
            String note) {}

    /**
     * @param code of the unit's own plan; null if it has none yet
     * @param requested day on which it was asked for one that it has not issued yet; else null
     * @param due last day of the step at which that stands; null where nothing is due
     * @param late whether that day has passed
     */
    public record Derived(
            String unit, String code, String number, String issued, String requested, String due, boolean late) {}

    /** @param changes what differs from the version before, before and after side by side */
    public record VersionView(int version, boolean current, List<Change> changes) {

        public record Change(String what, String before, String after) {}
    }
}
