package vn.maiam.plan;

import java.time.Instant;

/**
 * A plan that a unit owes because the plan above names it.
 *
 * @param entryCode where it is being made
 * @param planCode null while the unit has none
 */
public record PlanRequest(String parentCode, String unitKey, String entryCode, Instant requestedAt, String planCode) {}
