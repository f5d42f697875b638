package vn.maiam.register;

import java.time.Instant;
import java.util.Map;

/**
 * What a person entered at one step of an entry.
 *
 * @param corrects the record in whose place this one stands; null for most
 * @param rootId the first record of a chain of corrections; null for one that corrects nothing
 * @param reason of a correction
 */
record EntryRecord(
        long id,
        String entryCode,
        String legCode,
        String formId,
        int formVersion,
        String processKey,
        String step,
        String stepName,
        String unitKey,
        String personId,
        Instant recordedAt,
        Map<String, Object> content,
        Long corrects,
        Long rootId,
        String reason) {

    /** Where it stands among the others in time: a correction stands where the first mistake stood. */
    long place() {
        return rootId == null ? id : rootId;
    }
}
