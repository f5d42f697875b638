package vn.maiam.fund;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.fund.FundRows.Booked;
import vn.maiam.workflow.FormVersion;
import vn.maiam.workflow.RecordWatch;
import vn.maiam.workflow.Step;

/**
 * Before anything is booked: the unit's ledger is held, so that two people book one after the other, and a receipt number is
 * used once in a unit, year and direction.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FundReceipts implements RecordWatch {

    private final FundRows rows;

    FundReceipts(FundRows rows) {
        this.rows = rows;
    }

    @Override
    @Transactional
    public void recorded(Step step, FormVersion form, long place, Map<String, Object> content) {
        if (FundForms.isAny(step, form)) {
            rows.hold(step.unitKey());
            String direction = FundForms.isEntry(step, form)
                    ? (String) content.get("direction")
                    : wrong(step, content).direction();
            String receipt = ((String) content.get("receipt")).strip();
            int year = LocalDate.parse((String) content.get("bookedOn")).getYear();
            if (rows.hasReceipt(step.unitKey(), year, direction, receipt)) {
                throw FundRefusals.usedReceipt(receipt, year);
            }
        }
    }

    private Booked wrong(Step step, Map<String, Object> content) {
        return rows.find(Long.parseLong(content.get("wrong").toString()), step.unitKey())
                .orElseThrow(FundRefusals::unknownEntry);
    }

    /** The ordinary correction of a record is not for a ledger. */
    @Override
    public void corrected(Step step, FormVersion form, long place, Map<String, Object> content) {
        if (FundForms.isAny(step, form)) {
            throw FundRefusals.onlyCounterEntries();
        }
    }
}
