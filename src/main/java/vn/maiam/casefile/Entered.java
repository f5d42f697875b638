package vn.maiam.casefile;

import java.time.Instant;
import java.util.Map;

/**
 * One record: what a person entered at one step.
 *
 * @param dossierCode of the case or entry
 * @param corrects the record in whose place this one stands; null for most
 * @param rootId the first record of a chain of corrections; null for one that corrects nothing
 * @param reason of a correction
 */
public record Entered(
        long id,
        String dossierCode,
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
    public long place() {
        return rootId == null ? id : rootId;
    }
}
