package vn.maiam.report;

/** What a report says in words; null where nothing was written. */
public record Narrative(String activities, String fund, String difficulties, String proposals) {}
