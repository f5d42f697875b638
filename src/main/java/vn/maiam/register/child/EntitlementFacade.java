package vn.maiam.register.child;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.workflow.FromDiagram;
import vn.maiam.workflow.ProcessFacade;

/** What diagrams ask about a request for an entitlement. */
@ProcessFacade("entitlements")
@Transactional(readOnly = true)
public class EntitlementFacade {

    private static final LocalTime END_OF_OFFICE_HOURS = LocalTime.of(17, 0);

    private final JdbcClient jdbc;
    private final Clock clock;

    EntitlementFacade(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether it is for the district to decide: a support that the district has set up. */
    @FromDiagram
    public boolean isDistrictMatter(String entryCode) {
        return jdbc.sql(
                                """
                                SELECT COUNT(*) FROM entitlement_case request
                                JOIN entitlement_kind kind ON kind.code = request.kind
                                WHERE request.entry_code = :entry AND kind.issuing_level = 'district'""")
                        .param("entry", entryCode)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** When it is to be decided; null where neither a limit nor a promise says so. */
    @FromDiagram
    public Date due(String entryCode) {
        return jdbc.sql("SELECT due_on FROM entitlement_case WHERE entry_code = :entry AND due_on IS NOT NULL")
                .param("entry", entryCode)
                .query(LocalDate.class)
                .optional()
                .map(day -> Date.from(
                        day.atTime(END_OF_OFFICE_HOURS).atZone(clock.getZone()).toInstant()))
                .orElse(null);
    }
}
