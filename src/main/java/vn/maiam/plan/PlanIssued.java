package vn.maiam.plan;

/**
 * A plan has come into force: issued by the process, or loaded as issued. Published in the transaction that stores it;
 * reports that fell due before are nobody's work any more.
 */
public record PlanIssued(String code, int version) {}
