package vn.maiam.fund;

import java.math.BigDecimal;
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
 * After an entry is booked: books the counter-entry that was asked for, and refuses whatever would leave less than nothing.
 * Money and gifts in kind balance each for itself. The ledger is held since {@link FundReceipts}.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class FundBalance implements RecordWatch {

    private final FundRows rows;

    FundBalance(FundRows rows) {
        this.rows = rows;
    }

    @Override
    @Transactional
    public void recorded(Step step, FormVersion form, long place, Map<String, Object> content) {
        if (FundForms.isEntry(step, form)) {
            mustNotBeNegative(step, (String) content.get("form"), amount(content), "amount");
        } else if (FundForms.isCounter(step, form)) {
            counter(step, content);
        }
    }

    private void counter(Step step, Map<String, Object> content) {
        Booked wrong = rows.find(Long.parseLong(content.get("wrong").toString()), step.unitKey())
                .orElseThrow(FundRefusals::unknownEntry);
        if (wrong.isCounter() || wrong.countered()) {
            throw FundRefusals.counteredAlready();
        }
        rows.counter(
                wrong,
                LocalDate.parse((String) content.get("bookedOn")),
                ((String) content.get("receipt")).strip(),
                (String) content.get("reason"),
                step.caseCode());
        mustNotBeNegative(step, wrong.form(), BigDecimal.valueOf(wrong.amount()), "wrong");
    }

    private void mustNotBeNegative(Step step, String form, BigDecimal taken, String field) {
        BigDecimal balance = rows.balance(step.unitKey(), form);
        if (balance.signum() < 0) {
            throw FundRefusals.moreThanThere(field, form, balance.add(taken), taken);
        }
    }

    private static BigDecimal amount(Map<String, Object> content) {
        return new BigDecimal(content.get("amount").toString());
    }

    @Override
    public void corrected(Step step, FormVersion form, long place, Map<String, Object> content) {
        // FundReceipts has refused it.
    }
}
