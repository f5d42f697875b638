package vn.maiam.plan;

import java.time.Instant;

/**
 * A plan that a unit was asked for and has not issued yet.
 *
 * @param dueAt of the step it has come to; null where nobody has it on the desk just now
 */
public record PlanAwaited(String unitKey, Instant requestedAt, Instant dueAt) {}
