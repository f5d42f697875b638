package vn.maiam.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.CandidateGroups;

/** The way up from a desk: the dated table {@code escalation}, at the desk's own unit. */
@Component
class Escalation {

    private final JdbcClient jdbc;
    private final CandidateGroups groups;
    private final Clock clock;

    Escalation(JdbcClient jdbc, CandidateGroups groups, Clock clock) {
        this.jdbc = jdbc;
        this.groups = groups;
        this.clock = clock;
    }

    /** @param desk a group, {@code communeOfficer.29956-20200101} */
    WayUp from(String desk) {
        int dot = desk.indexOf('.');
        if (dot < 0) {
            return new WayUp(null, null);
        }
        String unitKey = desk.substring(dot + 1);
        return roles(desk.substring(0, dot))
                .map(up -> new WayUp(group(up.headRole(), unitKey), group(up.aboveRole(), unitKey)))
                .orElse(new WayUp(null, null));
    }

    private Optional<Row> roles(String role) {
        return jdbc.sql(
                        """
                        SELECT head_role, above_role FROM escalation
                        WHERE role = :role AND valid_from <= :today AND (valid_to IS NULL OR valid_to > :today)
                        ORDER BY valid_from DESC FETCH FIRST 1 ROWS ONLY""")
                .param("role", role)
                .param("today", LocalDate.now(clock))
                .query(Row.class)
                .optional();
    }

    private String group(String role, String unitKey) {
        return role == null ? null : groups.candidateGroup(role, unitKey).orElse(null);
    }

    record Row(String headRole, String aboveRole) {}

    /**
     * @param head the group of the desk's head; null where nobody is
     * @param above the group of the office above; null where nobody is
     */
    record WayUp(String head, String above) {}
}
