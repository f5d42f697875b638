package vn.maiam.casefile;

import java.util.Locale;

/** What has become of a file. */
enum CaseStatus {
    /** Being worked on. */
    OPEN,
    /** Read-only. */
    CLOSED,
    /** A report that has become part of another file; read-only. */
    JOINED;

    /** As stored and as a key of {@code wording.properties}. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static CaseStatus of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
