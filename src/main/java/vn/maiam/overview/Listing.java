package vn.maiam.overview;

import java.time.Instant;
import java.util.List;

/** One page of a list. */
public record Listing(long total, int page, int size, List<Line> lines) {

    /**
     * A line as managers see it. Where a column means nothing for a figure, it is null.
     *
     * @param leg the engine's id, which leads to the history; null where the leg is of a unit not watched
     * @param code the case code, or the referral's
     * @param unit whose leg it is; of an unanswered referral the office that was asked
     * @param sender the unit that sent the referral
     * @param late whether the due time has passed, or had passed at the end
     * @param person the name of the colleague who holds it or did it
     */
    public record Line(
            String leg,
            String code,
            String unit,
            String sender,
            String stage,
            String step,
            Instant since,
            Instant due,
            Instant end,
            boolean late,
            String person,
            String risk) {}
}
