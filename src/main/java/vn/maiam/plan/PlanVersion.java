package vn.maiam.plan;

import java.time.Instant;

/**
 * @param reason why it was amended; null for the first
 * @param personId who loaded or issued it; null for what came with the application
 */
public record PlanVersion(String code, int version, String reason, String personId, Instant storedAt) {}
