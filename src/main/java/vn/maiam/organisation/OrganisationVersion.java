package vn.maiam.organisation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the changes of tree and people. Both kinds of writing touch the table's one row first, so that of two nodes that
 * start at once one waits for the other's transaction.
 */
@Component
class OrganisationVersion {

    private final JdbcClient jdbc;

    OrganisationVersion(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long current() {
        return jdbc.sql("SELECT version FROM organisation_version")
                .query(Long.class)
                .single();
    }

    void raise() {
        jdbc.sql("UPDATE organisation_version SET version = version + 1").update();
    }

    /** Notes that Camunda's identities will show the current version. */
    void markSynced() {
        jdbc.sql("UPDATE organisation_version SET synced = version").update();
    }

    /** The same, unless they show it already. */
    boolean markSyncedIfBehind() {
        return jdbc.sql("UPDATE organisation_version SET synced = version WHERE synced <> version")
                        .update()
                > 0;
    }
}
