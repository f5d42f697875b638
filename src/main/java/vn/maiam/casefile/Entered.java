package vn.maiam.casefile;

import java.time.Instant;
import java.util.Map;

/** One record: what a person entered at one step. */
record Entered(
        long id,
        String caseCode,
        String legCode,
        String formId,
        int formVersion,
        String processKey,
        String step,
        String stepName,
        String unitKey,
        String personId,
        Instant recordedAt,
        Map<String, Object> content) {}
