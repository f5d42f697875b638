package vn.maiam.workflow;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where somebody is working: one task (or the start) of one leg of a case, or of an entry in a register.
 *
 * @param processKey key of the diagram, {@code interventionPlan}
 * @param activityId id of the user task or start event in it
 * @param activityName its Vietnamese name, as officers see it
 * @param caseCode the case the leg belongs to, or the entry; null only while a leg is being opened
 * @param legCode the leg's business key: the case code, an entry code or a referral code; null only while a leg is being opened
 * @param unitKey the unit that owns the leg (its tenant)
 * @param personId who is working; null for a job
 * @param routing the leg's process variables, read only
 */
public record Step(
        String processKey,
        String activityId,
        String activityName,
        String caseCode,
        String legCode,
        String unitKey,
        String personId,
        Map<String, Object> routing) {

    private static final Pattern ENTRY = Pattern.compile("[A-Z]{2,4}-");

    /**
     * Whether the leg belongs to a child's case. The code of an entry begins with capital letters and a dash ({@code
     * BC-29956-2026-0001}), that of a case with the code of a unit, in which a letter may stand, too.
     */
    public boolean onCase() {
        return isCase(caseCode);
    }

    public static boolean isCase(String dossierCode) {
        return dossierCode != null && !ENTRY.matcher(dossierCode).lookingAt();
    }

    /** The same step once its leg has been given a code. */
    public Step on(String caseCode, String legCode) {
        return new Step(processKey, activityId, activityName, caseCode, legCode, unitKey, personId, routing);
    }
}
