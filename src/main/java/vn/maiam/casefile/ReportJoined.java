package vn.maiam.casefile;

/**
 * A report has become part of a file. Published in the transaction that does it.
 *
 * @param caseCode the file
 */
public record ReportJoined(String caseCode) {}
