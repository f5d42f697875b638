package vn.maiam.plan.file;

import java.util.List;
import vn.maiam.organisation.Problem;
import vn.maiam.plan.Plan;

/**
 * A file that was read.
 *
 * @param text the whole of it, as it was
 * @param warnings what does not hold it up but is to be looked at: a split that does not sum
 */
public record PlanReading(Plan plan, String text, List<Problem> warnings) {}
