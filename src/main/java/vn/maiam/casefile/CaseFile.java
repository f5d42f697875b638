package vn.maiam.casefile;

import java.time.Instant;

/**
 * The cover of a file.
 *
 * @param code {@code <commune code>-<year>-<4 digits>}
 * @param unitKey the commune responsible now
 * @param stage key of the stage's diagram; null before the first
 * @param riskLevel {@code high|medium|low}; null until assessed
 * @param riskRule text of the rule that decided the level
 * @param receivedAt when the first report reached anybody
 * @param alertedAt when the danger at hand became known: the 12 hours run from here
 * @param openedBy the person who entered the report
 * @param continues the closed file that this report reopened
 * @param mergedInto the file that this report has become part of
 * @param label initials, sex, birth year; never the full name
 */
record CaseFile(
        String code,
        long childId,
        String unitKey,
        CaseStatus status,
        String stage,
        String riskLevel,
        String riskRule,
        Instant receivedAt,
        Instant alertedAt,
        Instant openedAt,
        String openedBy,
        Instant closedAt,
        String closeReason,
        String continues,
        String mergedInto,
        String label,
        int version) {

    boolean isOpen() {
        return status == CaseStatus.OPEN;
    }
}
