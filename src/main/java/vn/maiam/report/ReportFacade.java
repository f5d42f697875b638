package vn.maiam.report;

import java.util.Date;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.workflow.FromDiagram;
import vn.maiam.workflow.ProcessFacade;

/**
 * What diagrams do in the report cycle. The round and each unit's report are legs of their own, in the units that own
 * them; everything that passes between them is a message of a job. Repeated, a call does nothing new.
 */
@ProcessFacade("reports")
@Transactional
public class ReportFacade {

    private final RoundRows rounds;
    private final RoundDates dates;
    private final Assigning assigning;
    private final UnitReporting unitReporting;
    private final Consolidating consolidating;
    private final Forwarding forwarding;

    ReportFacade(
            RoundRows rounds,
            RoundDates dates,
            Assigning assigning,
            UnitReporting unitReporting,
            Consolidating consolidating,
            Forwarding forwarding) {
        this.rounds = rounds;
        this.dates = dates;
        this.assigning = assigning;
        this.unitReporting = unitReporting;
        this.consolidating = consolidating;
        this.forwarding = forwarding;
    }

    /** When the units get their tasks. */
    @FromDiagram
    public Date opensAt(String roundCode) {
        return Date.from(dates.startOf(rounds.get(roundCode).opensOn()));
    }

    /** The end of the last day in time. */
    @FromDiagram
    public Date dueAt(String roundCode) {
        return Date.from(rounds.get(roundCode).dueAt());
    }

    /** @return {@code yes} if there are units left that have not got their task, {@code no} otherwise */
    @FromDiagram
    public String assign(String roundCode) {
        return yesOrNo(assigning.assignSome(roundCode));
    }

    @FromDiagram
    public void count(String reportCode) {
        unitReporting.count(reportCode);
    }

    /** @return {@code yes} if the chair has to sign, {@code no} otherwise */
    @FromDiagram
    public String lock(String reportCode) {
        return yesOrNo(unitReporting.lock(reportCode));
    }

    /** Freezes the report and hands it to the office that checks it. */
    @FromDiagram
    public void send(String reportCode) {
        unitReporting.send(reportCode);
    }

    /** @param checkDecision {@code accept} or {@code return} */
    @FromDiagram
    public void answer(String reportCode, String checkDecision) {
        unitReporting.answer(reportCode, checkDecision);
    }

    /** Opens an accepted report, or a consolidated one that went out, once more. */
    @FromDiagram
    public void correct(String code) {
        if (rounds.find(code).isPresent()) {
            consolidating.correct(code);
        } else {
            unitReporting.correct(code);
        }
    }

    @FromDiagram
    public void countRound(String roundCode) {
        consolidating.count(roundCode);
    }

    /** @return {@code yes} if the consolidated report goes to somebody in this house, {@code no} otherwise */
    @FromDiagram
    public String lockRound(String roundCode) {
        return yesOrNo(consolidating.lock(roundCode));
    }

    @FromDiagram
    public void forward(String roundCode) {
        forwarding.forward(roundCode);
    }

    /** @param channelDecision {@code pass} or {@code return} */
    @FromDiagram
    public void passOn(String receiptCode, String channelDecision) {
        forwarding.passOn(receiptCode, channelDecision);
    }

    /** @param receiptDecision {@code note} or {@code return} */
    @FromDiagram
    public void receive(String receiptCode, String receiptDecision) {
        forwarding.receive(receiptCode, receiptDecision);
    }

    private static String yesOrNo(boolean answer) {
        return answer ? "yes" : "no";
    }
}
