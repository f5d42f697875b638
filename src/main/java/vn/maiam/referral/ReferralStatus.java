package vn.maiam.referral;

import java.util.Locale;

/** How far a referral is. */
enum ReferralStatus {
    OPENED,
    SENT,
    ACCEPTED,
    DECLINED,
    /** Given back to the sender when the time to answer had ended. */
    UNANSWERED,
    REPORTED,
    CONFIRMED,
    DROPPED,
    WITHDRAWN;

    boolean open() {
        return this != CONFIRMED && this != DROPPED && this != WITHDRAWN;
    }

    /** The sender must say where it goes now, if anywhere. */
    boolean isBackAtSender() {
        return this == DECLINED || this == UNANSWERED;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ReferralStatus of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
