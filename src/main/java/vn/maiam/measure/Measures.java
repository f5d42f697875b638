package vn.maiam.measure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.maiam.plan.Plan;
import vn.maiam.plan.Target;

/** Computes the figures of targets from the records, by set in the database. */
public interface Measures {

    /**
     * The targets of the phase that contains the date, for the unit and everything below it.
     *
     * @param unitKey an area; records of units it has taken over count as its own
     * @param from first day of the period reported
     * @param asOf last day whose records count
     * @return in the plan's order; one for every target of the phase
     */
    List<Figure> of(Plan plan, String unitKey, LocalDate from, LocalDate asOf);

    /** The same for many units at once, each by itself: in as many queries as for one. */
    default Map<String, List<Figure>> ofEach(Plan plan, Collection<String> unitKeys, LocalDate from, LocalDate asOf) {
        Map<String, Plan> plans = new LinkedHashMap<>();
        unitKeys.forEach(unit -> plans.put(unit, plan));
        return ofEach(plans, from, asOf, (done, all) -> {});
    }

    /**
     * The same, each unit by its own plan. What several plans ask is counted once for all of them, as plans that are derived from
     * one ask the same and differ in what is to be reached.
     *
     * @param plans by unit
     */
    Map<String, List<Figure>> ofEach(Map<String, Plan> plans, LocalDate from, LocalDate asOf, Watch watch);

    /** Hears how far a count is: first that nothing is done, then of each target that is counted for all who ask it. */
    interface Watch {
        void counted(int done, int all);
    }

    /** What exactly was counted, one for each kind of thing: staff and caregivers of one ratio are two. */
    List<Basis> basis(Plan plan, Target target, String unitKey, LocalDate from, LocalDate asOf);

    /**
     * Ids are distinct and ascending. What was declared has no ids; for money they are the entries of the ledger, counter-entries
     * included; for units those of the networks that the units have.
     *
     * @param kind the table whose ids they are: {@code child}, {@code staff}, {@code caregiver}, {@code entitlement_case},
     *     {@code fund_entry}, {@code network}, {@code pilot_model}
     * @param numerator of what {@link Figure#numerator} counts; same for the denominator
     */
    record Basis(String kind, long[] numerator, long[] denominator) {}

    /**
     * Under which name a baseline for this target is entered: the measure with its filters, so that all plans that ask the same
     * share it. The target's id, "002-T2", does as well.
     */
    String indicator(Target target);

    /** What a measure counts, in words, and where that comes from; for the page and the report. */
    Definition definition(String measure);

    record Definition(String name, String numerator, String denominator, String source) {}
}
