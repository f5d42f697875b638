package vn.maiam.register;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The cover of an entry.
 *
 * @param code {@code <prefix>-<unit code>-<year>-<4 digits>}, beginning with a letter
 * @param register its kind, as the start event of its process names it
 * @param unitKey the unit whose entry it is
 * @param label names it in lists; a child by initials, sex and year of birth only
 * @param day the day it is about
 * @param open while its process runs
 * @param childId the one child it is about; null if there is none
 * @param openedBy null for a job
 */
public record Entry(
        String code,
        String register,
        String processKey,
        String unitKey,
        String label,
        LocalDate day,
        boolean open,
        Long childId,
        Instant openedAt,
        String openedBy,
        Instant closedAt) {}
