package vn.maiam.referral;

import java.util.Locale;

/** How far a referral is. */
enum ReferralStatus {
    OPENED,
    SENT,
    ACCEPTED,
    DECLINED,
    REPORTED,
    CONFIRMED,
    DROPPED,
    WITHDRAWN;

    boolean open() {
        return this != CONFIRMED && this != DROPPED && this != WITHDRAWN;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ReferralStatus of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
