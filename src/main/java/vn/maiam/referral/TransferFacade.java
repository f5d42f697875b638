package vn.maiam.referral;

import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.casefile.Responsibility;
import vn.maiam.referral.TransferRows.Transfer;
import vn.maiam.workflow.FromDiagram;
import vn.maiam.workflow.LegMessages;
import vn.maiam.workflow.ProcessFacade;

/**
 * What diagrams do when a child moves: until the receiving chair accepts, the sending commune stays responsible. Repeated,
 * a call does nothing: no second leg starts.
 */
@ProcessFacade("transfers")
@Transactional
public class TransferFacade {

    private final TransferRows rows;
    private final Responsibility cases;
    private final LegMessages messages;
    private final ReferralRouting routing;

    TransferFacade(TransferRows rows, Responsibility cases, LegMessages messages, ReferralRouting routing) {
        this.rows = rows;
        this.cases = cases;
        this.messages = messages;
        this.routing = routing;
    }

    @FromDiagram
    public void propose(String caseCode, String receivingCommune) {
        boolean asked = rows.newest(caseCode)
                .filter(Transfer::waits)
                .filter(transfer -> transfer.toUnit().equals(receivingCommune))
                .isPresent();
        if (!asked) {
            rows.propose(caseCode, cases.unit(caseCode), receivingCommune);
            messages.start("transferProposed", caseCode, receivingCommune, routing.ofCase(caseCode));
        }
    }

    /** @param transferDecision {@code accept} or {@code refuse} */
    @FromDiagram
    public void answer(String caseCode, String transferDecision) {
        Transfer transfer = find(caseCode);
        if (!transfer.waits()) {
            return;
        }
        rows.answer(transfer.id(), transferDecision);
        boolean heard = messages.tell(
                "transferAnswered", caseCode, transfer.fromUnit(), Map.of("transferDecision", transferDecision));
        if (!heard) {
            throw new IllegalStateException(
                    "The sending commune does not wait for the answer on " + caseCode + " yet.");
        }
    }

    /** Ends the leg of the sending commune and starts one in the receiving commune, under the same code. */
    @FromDiagram
    public void handOver(String caseCode) {
        Transfer transfer = find(caseCode);
        if (transfer.accepted() && cases.unit(caseCode).equals(transfer.fromUnit())) {
            cases.handOver(caseCode, transfer.toUnit());
            messages.tell("caseEnded", caseCode, transfer.fromUnit(), Map.of("endReason", "moved"));
            messages.start("caseTransferred", caseCode, transfer.toUnit(), routing.ofCase(caseCode));
        }
    }

    /** Tells the receiving commune that its answer is no longer waited for. */
    @FromDiagram
    public void withdraw(String caseCode) {
        rows.newest(caseCode).filter(Transfer::waits).ifPresent(transfer -> {
            rows.withdraw(transfer.id());
            messages.tell("transferWithdrawn", caseCode, transfer.toUnit(), Map.of());
        });
    }

    private Transfer find(String caseCode) {
        return rows.newest(caseCode)
                .orElseThrow(() -> new IllegalArgumentException("Nobody proposed to move " + caseCode + "."));
    }
}
