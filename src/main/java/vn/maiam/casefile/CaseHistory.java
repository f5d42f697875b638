package vn.maiam.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What counts of a file and of all reports within it, for whoever works figures out of it. Shown to nobody: no reading of
 * the file is logged.
 *
 * @param code the file's own
 * @param codes the file's own code and those of the reports that joined it
 * @param childId whose file it is
 * @param records each as last corrected, in the order in which they were made first
 */
public record CaseHistory(String code, List<String> codes, long childId, List<Entry> records) {

    /**
     * @param joined whether it is part of a report that joined a file which was open: that report has no round of its own
     * @param legCode the case's own code, or that of the referral it was filled for
     * @param unitKey of the leg: the commune responsible then, or the office that gave the service
     */
    public record Entry(
            String caseCode,
            boolean joined,
            String legCode,
            String formId,
            String unitKey,
            Instant recordedAt,
            Map<String, Object> content) {}
}
