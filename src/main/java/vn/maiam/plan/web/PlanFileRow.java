package vn.maiam.plan.web;

/**
 * @param code the plan's
 * @param number of the document; null where it has none or cannot be read
 * @param version the newest
 * @param storedAt when the newest was stored, as people read it
 * @param storedBy who brought it; null for what came with the application
 */
record PlanFileRow(
        String code,
        String title,
        String number,
        String issuer,
        String years,
        int version,
        String storedAt,
        String storedBy) {}
