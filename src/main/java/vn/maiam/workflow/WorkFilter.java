package vn.maiam.workflow;

import vn.maiam.workflow.WorkCounts.Place;

/**
 * Which open work a list shows. What is null or false does not restrict it.
 *
 * @param place a step or stage
 * @param overdue only what is past its due time
 * @param person only what this person holds
 * @param unassigned only what nobody has taken
 * @param perCase each case once, by its most urgent step; else each step, or each leg in a stage
 */
public record WorkFilter(Place place, boolean overdue, String person, boolean unassigned, boolean perCase) {

    public static WorkFilter at(Place place, boolean overdue) {
        return new WorkFilter(place, overdue, null, false, false);
    }

    public static WorkFilter cases(boolean overdue) {
        return new WorkFilter(null, overdue, null, false, true);
    }

    public static WorkFilter casesOf(String person, boolean overdue) {
        return new WorkFilter(null, overdue, person, false, true);
    }

    public static WorkFilter untakenCases() {
        return new WorkFilter(null, false, null, true, true);
    }
}
