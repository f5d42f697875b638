package vn.maiam.deadline;

import java.time.Instant;

/**
 * One row of the table.
 *
 * @param step {@code <process>.<task>} or {@code *}
 * @param riskLevel {@code high|medium|low} or {@code *}
 * @param amount how many of {@code unit}, above 0
 * @param unitKey the unit that set a shorter time for its own legs, or {@code *}
 * @param source the article, or that there is none; Vietnamese
 * @param validTo the moment from which it no longer counts; null while it does
 * @param changedBy who set it; null for a row the system came with
 * @param endedBy who ended it; null while it counts
 */
public record DueTime(
        long id,
        String step,
        String riskLevel,
        int amount,
        TimeUnit unit,
        CountsFrom countsFrom,
        String unitKey,
        String source,
        Instant validFrom,
        Instant validTo,
        String changedBy,
        String endedBy) {

    /** Any step, any level, any unit. */
    public static final String ANY = "*";

    /** True for a row of all units. */
    public boolean isGeneral() {
        return unitKey.equals(ANY);
    }

    /** How closely the row fits: a row for the step beats one for the level. */
    int closeness() {
        return (step.equals(ANY) ? 0 : 2) + (riskLevel.equals(ANY) ? 0 : 1);
    }
}
