package vn.maiam.referral;

import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.casefile.Responsibility;
import vn.maiam.referral.PlanLines.PlanLine;
import vn.maiam.workflow.FromDiagram;
import vn.maiam.workflow.LegMessages;
import vn.maiam.workflow.ProcessFacade;

/**
 * What diagrams do with referrals. Sender and receiver each have a leg of their own, in their own unit; everything that
 * passes between them is a message addressed by the referral's code and the unit. A referral goes from state to state, and
 * each call is for one of them: repeated, or too late, it does nothing.
 */
@ProcessFacade("referrals")
@Transactional
public class ReferralFacade {

    private final ReferralRows rows;
    private final PlanLines plan;
    private final Responsibility cases;
    private final LegMessages messages;
    private final ReferralRouting routing;

    ReferralFacade(
            ReferralRows rows, PlanLines plan, Responsibility cases, LegMessages messages, ReferralRouting routing) {
        this.rows = rows;
        this.plan = plan;
        this.cases = cases;
        this.messages = messages;
        this.routing = routing;
    }

    /**
     * Opens one referral for every line of the newest plan that names an office. A line that is being worked on, or was
     * finished and stands in the new plan as it was, is not sent again; what was withdrawn is.
     */
    @FromDiagram
    public void openFromPlan(String caseCode) {
        String sender = cases.unit(caseCode);
        List<Referral> earlier = rows.ofCase(caseCode);
        int number = earlier.size();
        for (PlanLine line : plan.outsideTheCommune(caseCode, sender)) {
            if (earlier.stream().noneMatch(line::isCoveredBy)) {
                number++;
                open(new Referral(
                        "%s-G%02d".formatted(caseCode, number),
                        caseCode,
                        sender,
                        line.receiver(),
                        line.receiver(),
                        line.service(),
                        ReferralStatus.OPENED));
            }
        }
    }

    private void open(Referral referral) {
        rows.insert(referral);
        messages.start("referralOpened", referral.code(), referral.senderUnit(), routing.slip(referral));
    }

    /** Hands the slip to the receiving office, where a leg starts. */
    @FromDiagram
    public void deliver(String referralCode) {
        Referral referral = find(referralCode);
        if (referral.status() == ReferralStatus.OPENED) {
            rows.changeStatus(referralCode, ReferralStatus.SENT);
            messages.start("referralSent", referralCode, referral.receiverUnit(), routing.slip(referral));
        }
    }

    /** @param answer {@code accepted} or {@code declined} */
    @FromDiagram
    public void answer(String referralCode, String answer) {
        Referral referral = find(referralCode);
        if (referral.status() == ReferralStatus.SENT) {
            rows.changeStatus(referralCode, ReferralStatus.of(answer));
            tellSender("referralAnswered", referral, Map.of("answer", answer));
        }
    }

    /**
     * Gives the slip back to its sender, because the time to answer it has ended. The sender hears what a refusal would
     * tell him, which senders of any version of the diagram understand.
     */
    @FromDiagram
    public void returnUnanswered(String referralCode) {
        Referral referral = find(referralCode);
        if (referral.status() == ReferralStatus.SENT) {
            rows.changeStatus(referralCode, ReferralStatus.UNANSWERED);
            tellSender("referralAnswered", referral, Map.of("answer", ReferralStatus.DECLINED.id()));
        }
    }

    @FromDiagram
    public void report(String referralCode) {
        Referral referral = find(referralCode);
        if (referral.status() == ReferralStatus.ACCEPTED) {
            rows.changeStatus(referralCode, ReferralStatus.REPORTED);
            tellSender("referralReported", referral, Map.of());
        }
    }

    @FromDiagram
    public void confirm(String referralCode) {
        Referral referral = find(referralCode);
        if (referral.status() == ReferralStatus.REPORTED) {
            rows.end(referralCode, ReferralStatus.CONFIRMED, null);
            must(messages.tell("referralConfirmed", referralCode, referral.receiverUnit(), Map.of()), referral);
        }
    }

    @FromDiagram
    public void sendElsewhere(String referralCode, String receiver) {
        if (find(referralCode).status().isBackAtSender()) {
            rows.changeReceiver(referralCode, receiver);
        }
    }

    @FromDiagram
    public void drop(String referralCode) {
        if (find(referralCode).status().isBackAtSender()) {
            rows.end(referralCode, ReferralStatus.DROPPED, null);
        }
    }

    /** Withdraws what is still open when a case ends before its time; both sides' tasks go. */
    @FromDiagram
    public void withdrawAll(String caseCode, String endReason) {
        for (Referral referral : rows.open(caseCode)) {
            rows.end(referral.code(), ReferralStatus.WITHDRAWN, endReason);
            messages.tell("referralWithdrawn", referral.code(), referral.receiverUnit(), Map.of());
            messages.tell("referralWithdrawn", referral.code(), referral.senderUnit(), Map.of());
        }
    }

    private Referral find(String code) {
        return rows.find(code).orElseThrow(() -> new IllegalArgumentException("No referral " + code + "."));
    }

    private void tellSender(String message, Referral referral, Map<String, Object> variables) {
        must(messages.tell(message, referral.code(), referral.senderUnit(), variables), referral);
    }

    /** A message that found nobody must not be lost: the job fails, is tried again, and at last shows as an incident. */
    private static void must(boolean heard, Referral referral) {
        if (!heard) {
            throw new IllegalStateException(
                    "The other leg of referral %s does not wait for this yet.".formatted(referral.code()));
        }
    }
}
