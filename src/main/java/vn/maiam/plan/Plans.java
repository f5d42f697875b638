package vn.maiam.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The plans of the house, as they stand. */
public interface Plans {

    /** The newest version. */
    Optional<Plan> find(String code);

    Optional<Plan> version(String code, int version);

    /** A version without the dates that the lead office has set since. */
    Optional<Plan> asWritten(String code, int version);

    /** Issued plans of a unit whose period contains the day, the newest issued first. */
    List<Plan> inForce(String unitKey, LocalDate day);

    /** Every plan that has been issued, or was in force once, of these units. */
    List<Plan> of(List<String> unitKeys);

    /** Plans that implement this one, by unit. */
    List<Plan> derivedFrom(String code);

    /** Every plan of the house; for those who look after all of it. */
    List<Plan> all();

    /** Plans that came as files, of whatever unit: to take another plan's layout over. */
    List<Plan> fromFiles();

    /** The versions of a plan, the first first. */
    List<PlanVersion> history(String code);
}
