package vn.maiam.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The referrals of a case, as its file shows them. */
public interface CaseReferrals {

    /** All there have been, oldest first. Asked once for a file and all reports merged into it. */
    List<Slip> of(Collection<String> caseCodes);

    /**
     * @param code {@code <case code>-G<nn>}, the code of the referral's legs, too
     * @param number {@code G01}
     * @param senderUnit key of the commune that asked
     * @param receiverUnit key of the office that is asked now
     * @param need what the child needs, as the plan says; null where it does not say
     * @param state {@code opened|sent|accepted|declined|reported|confirmed|dropped|withdrawn}
     * @param open whether anybody still has to do something about it
     */
    record Slip(
            String code,
            String number,
            String senderUnit,
            String receiverUnit,
            String need,
            String state,
            Instant openedAt,
            boolean open) {}
}
