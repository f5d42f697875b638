package vn.maiam.report;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;
import vn.maiam.plan.Plan;
import vn.maiam.register.Entries;
import vn.maiam.report.Round.State;
import vn.maiam.workflow.LegMessages;

/** The consolidated report of a round: counted from the records of the whole area, whoever has reported. */
@Component
class Consolidating {

    private final RoundRows rounds;
    private final UnitReportRows reports;
    private final ReportedPlans plans;
    private final Counting counting;
    private final WorkResults work;
    private final Freezing freezing;
    private final Corrections corrections;
    private final Recipients recipients;
    private final Units units;
    private final Entries entries;
    private final LegMessages messages;

    Consolidating(
            RoundRows rounds,
            UnitReportRows reports,
            ReportedPlans plans,
            Counting counting,
            WorkResults work,
            Freezing freezing,
            Corrections corrections,
            Recipients recipients,
            Units units,
            Entries entries,
            LegMessages messages) {
        this.rounds = rounds;
        this.reports = reports;
        this.plans = plans;
        this.counting = counting;
        this.work = work;
        this.freezing = freezing;
        this.corrections = corrections;
        this.recipients = recipients;
        this.units = units;
        this.entries = entries;
        this.messages = messages;
    }

    void count(String roundCode) {
        Round round = rounds.hold(roundCode);
        rounds.setState(roundCode, State.CONSOLIDATING);
        Plan plan = planOf(round);
        counting.count(roundCode, plan, round, round.receiverUnit());
        work.count(roundCode, plan, round, round.receiverUnit());
    }

    /** @return whether it goes to anybody of this house */
    boolean lock(String roundCode) {
        Round round = rounds.hold(roundCode);
        Plan plan = planOf(round);
        counting.lock(roundCode, plan, round, round.receiverUnit());
        work.count(roundCode, plan, round, round.receiverUnit());
        boolean goesOn = recipients.of(round).stream().anyMatch(RecipientRows.Row::isInHouse);
        if (!goesOn) {
            freeze(round);
            rounds.setState(roundCode, State.CLOSED);
        }
        return goesOn;
    }

    private Plan planOf(Round round) {
        return plans.asked(round, round.receiverUnit(), null);
    }

    int freeze(Round round) {
        return freezing.freeze(round.code(), round, null, corrections.takeReason(round.code()), missing(round.id()));
    }

    /** The units whose report has not come at all, by name; one that was merged is reported for by another. */
    List<String> missing(long roundId) {
        return reports.ofRound(roundId).stream()
                .filter(report -> report.sentAt() == null && report.state() != UnitReport.State.MERGED)
                .map(report -> units.find(report.unitKey()).map(Unit::name).orElse(report.unitKey()))
                .sorted()
                .toList();
    }

    void correct(String roundCode) {
        Round round = rounds.hold(roundCode);
        if (round.state() == State.CLOSED) {
            rounds.setState(roundCode, State.CONSOLIDATING);
            messages.start("roundCorrected", roundCode, round.receiverUnit(), entries.routing(roundCode));
        }
    }
}
