package vn.maiam.document;

import java.time.Instant;

/**
 * A file that was added to a case.
 *
 * @param caseCode the case, or a report that has become part of it
 * @param legCode the referral for which its receiving office added it; null for the commune's own
 * @param paper id of the paper whose signed copy it is; null for other documents
 * @param name as people see it, unique within the case
 * @param bytes length of the content as kept
 * @param sha256 of the content as kept, hexadecimal
 * @param pages of a PDF, else null
 * @param personId who added it
 */
public record Document(
        long id,
        String caseCode,
        String legCode,
        Long paper,
        String name,
        DocumentKind kind,
        long bytes,
        String sha256,
        Integer pages,
        String personId,
        Instant addedAt) {}
