package vn.maiam.workflow;

import java.time.Instant;

/**
 * A step of a leg as managers may see it: where, since when, with whom. Nothing about the child.
 *
 * @param legId the engine's id of the leg, by which its history is found
 * @param legCode the case code, or a referral code
 * @param caseCode the case the leg belongs to
 * @param unitKey the unit that owns the leg
 * @param process key of the diagram, {@code interventionPlan}
 * @param activity id of the step in it; null where a leg waits for no person
 * @param name the step's Vietnamese name
 * @param since when it began
 * @param due when it is or was due; null if never
 * @param end when it ended; null while it is open
 * @param person who holds it or did it; null if nobody
 */
public record WorkRow(
        String legId,
        String legCode,
        String caseCode,
        String unitKey,
        String process,
        String activity,
        String name,
        Instant since,
        Instant due,
        Instant end,
        String person) {}
