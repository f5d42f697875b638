package vn.maiam.plan;

/**
 * A new version of an issued plan has come into force. Reports under way keep the version they began with.
 */
public record PlanAmended(String code, int version) {}
