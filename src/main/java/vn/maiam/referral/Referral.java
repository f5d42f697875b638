package vn.maiam.referral;

import java.time.LocalDate;

/**
 * One service that one office is asked to give one child.
 *
 * @param code {@code <case code>-G<nn>}, the business key of both its legs
 * @param senderUnit the commune that asked
 * @param plannedUnit the office that the plan's line names
 * @param receiverUnit the office that is asked now: another one if the first declined
 * @param status how far it is
 */
record Referral(
        String code,
        String caseCode,
        String senderUnit,
        String plannedUnit,
        String receiverUnit,
        Service service,
        ReferralStatus status) {

    /** How people call it beside the others of the case: {@code G01}. */
    String number() {
        return code.substring(code.lastIndexOf('-') + 1);
    }

    /**
     * What is asked for, as the plan's line says.
     *
     * @param kind one of the form's kinds of service, {@code medical}
     */
    record Service(String need, String kind, String activity, LocalDate from, LocalDate until) {}
}
