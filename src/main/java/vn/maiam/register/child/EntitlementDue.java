package vn.maiam.register.child;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.deadline.WorkingDays;
import vn.maiam.workflow.FormVersion;
import vn.maiam.workflow.RecordWatch;
import vn.maiam.workflow.Step;

/**
 * By when an entitlement is to be decided: the day promised on the receipt, and no later than the kind's own limit where the
 * law sets one ({@code entitlement_kind}). Without either there is no due day. Runs after the projection.
 */
@Component
@Order(10)
class EntitlementDue implements RecordWatch {

    private final JdbcClient jdbc;
    private final WorkingDays workingDays;

    EntitlementDue(JdbcClient jdbc, WorkingDays workingDays) {
        this.jdbc = jdbc;
        this.workingDays = workingDays;
    }

    @Override
    @Transactional
    public void recorded(Step step, FormVersion form, long place, Map<String, Object> content) {
        if (!step.onCase()) {
            limited(step.caseCode()).ifPresent(this::bring);
        }
    }

    @Override
    @Transactional
    public void corrected(Step step, FormVersion form, long place, Map<String, Object> content) {
        recorded(step, form, place, content);
    }

    private Optional<Limited> limited(String entryCode) {
        return jdbc.sql(
                        """
                        SELECT request.id, requested_on, due_on, limit_days, limit_unit FROM entitlement_case request
                        JOIN entitlement_kind kind ON kind.code = request.kind
                        WHERE request.entry_code = :entry AND limit_days IS NOT NULL""")
                .param("entry", entryCode)
                .query((row, number) -> new Limited(
                        row.getLong("id"),
                        row.getObject("requested_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getInt("limit_days"),
                        row.getString("limit_unit")))
                .optional();
    }

    private void bring(Limited request) {
        LocalDate latest = request.limitUnit().equals("WORKING_DAYS")
                ? workingDays.after(request.requestedOn(), request.limitDays())
                : request.requestedOn().plusDays(request.limitDays());
        if (request.promisedOn() == null || request.promisedOn().isAfter(latest)) {
            jdbc.sql("UPDATE entitlement_case SET due_on = :due WHERE id = :id")
                    .param("due", latest)
                    .param("id", request.id())
                    .update();
        }
    }

    private record Limited(long id, LocalDate requestedOn, LocalDate promisedOn, int limitDays, String limitUnit) {}
}
