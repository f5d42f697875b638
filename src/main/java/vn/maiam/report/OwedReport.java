package vn.maiam.report;

import java.time.Instant;
import vn.maiam.report.UnitReport.State;

/** A row of {@code unit_report}. */
record OwedReport(
        long id,
        String code,
        long roundId,
        String unitKey,
        State state,
        Instant sentAt,
        Instant acceptedAt,
        boolean afterConsolidation,
        int version,
        String returnReason,
        String correctionReason,
        String mergedInto,
        OwnPlan ownPlan) {

    /** Nothing more is expected of it in its round. */
    boolean isIn() {
        return state == State.ACCEPTED || state == State.MERGED || state == State.CORRECTING;
    }
}
