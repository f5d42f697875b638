package vn.maiam.plan;

/** The lead office has set, or set anew, the date of a report that the plan leaves open. */
public record ObligationDated(String code, String obligation) {}
