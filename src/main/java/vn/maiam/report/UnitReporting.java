package vn.maiam.report;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;
import vn.maiam.plan.Plan;
import vn.maiam.register.Entries;
import vn.maiam.report.UnitReport.State;
import vn.maiam.workflow.LegMessages;

/** The report of one unit on its way: counted, written, locked, sent, answered, and perhaps corrected. */
@Component
class UnitReporting {

    private final UnitReportRows reports;
    private final RoundRows rounds;
    private final ReportedPlans plans;
    private final Counting counting;
    private final WorkResults work;
    private final Freezing freezing;
    private final Units units;
    private final Entries entries;
    private final LegMessages messages;
    private final Clock clock;

    UnitReporting(
            UnitReportRows reports,
            RoundRows rounds,
            ReportedPlans plans,
            Counting counting,
            WorkResults work,
            Freezing freezing,
            Units units,
            Entries entries,
            LegMessages messages,
            Clock clock) {
        this.reports = reports;
        this.rounds = rounds;
        this.plans = plans;
        this.counting = counting;
        this.work = work;
        this.freezing = freezing;
        this.units = units;
        this.entries = entries;
        this.messages = messages;
        this.clock = clock;
    }

    /** Before their tasks come, for many units at once. */
    void countAhead(Round round, Collection<String> codes) {
        Map<String, Counting.About> abouts = new LinkedHashMap<>();
        for (String code : codes) {
            OwedReport report = reports.get(code);
            abouts.put(code, new Counting.About(report.unitKey(), planOf(report, round)));
        }
        counting.countEach(round, abouts);
    }

    void count(String code) {
        OwedReport report = reports.get(code);
        Round round = rounds.get(report.roundId());
        boolean countedAhead = report.state() == State.DRAFTING && counting.isCounted(code);
        Plan plan = countedAhead ? plans.asked(round, report.unitKey(), report.ownPlan()) : planOf(report, round);
        if (!countedAhead) {
            counting.count(code, plan, round, report.unitKey());
        }
        work.count(code, plan, round, report.unitKey());
        if (report.state() == State.SIGNING) {
            reports.setState(code, State.RETURNED);
        }
    }

    /** @return whether the chair signs: for a People's Committee; an office sends its own */
    boolean lock(String code) {
        OwedReport report = reports.get(code);
        Round round = rounds.get(report.roundId());
        Plan plan = planOf(report, round);
        counting.lock(code, plan, round, report.unitKey());
        work.count(code, plan, round, report.unitKey());
        boolean signs =
                units.find(report.unitKey()).filter(unit -> !unit.isOffice()).isPresent();
        if (signs) {
            reports.setState(code, State.SIGNING);
        }
        return signs;
    }

    /** The plan may have come, or have been amended, since the task was handed out. */
    private Plan planOf(OwedReport report, Round round) {
        OwnPlan own = plans.ownOf(round, report.unitKey()).orElse(null);
        reports.reportsOn(report.code(), own);
        return plans.asked(round, report.unitKey(), own);
    }

    void send(String code) {
        OwedReport report = reports.get(code);
        Round round = rounds.hold(rounds.get(report.roundId()).code());
        int version = freezing.freeze(code, round, report.ownPlan(), report.correctionReason(), List.of());
        reports.sent(code, version, clock.instant(), isConsolidated(round));
        messages.start("reportSent", code + "-K" + version, round.receiverUnit(), entries.routing(code));
    }

    private static boolean isConsolidated(Round round) {
        return round.state() != Round.State.PLANNED && round.state() != Round.State.OPEN;
    }

    void answer(String code, String decision) {
        OwedReport report = reports.get(code);
        if (report.state() != State.SENT) {
            return;
        }
        if (decision.equals("accept")) {
            reports.accepted(code, clock.instant());
        } else {
            reports.setState(code, State.RETURNED);
        }
        boolean heard = messages.tell("reportAnswered", code, report.unitKey(), Map.of("checkDecision", decision));
        if (!heard) {
            throw new IllegalStateException("The unit does not wait for the answer on " + code + " yet.");
        }
        tellWhenAllAreIn(report.roundId());
    }

    /** The round waits for this, or has gone on because the time was up. */
    void tellWhenAllAreIn(long roundId) {
        Round round = rounds.hold(rounds.get(roundId).code());
        boolean allIn = reports.ofRound(roundId).stream().allMatch(OwedReport::isIn);
        if (allIn && round.state() == Round.State.OPEN) {
            messages.tell("allReported", round.code(), round.receiverUnit(), Map.of());
        }
    }

    void correct(String code) {
        OwedReport report = reports.get(code);
        if (report.state() == State.CORRECTING) {
            Map<String, Object> routing = new HashMap<>(entries.routing(code));
            messages.start("reportCorrected", code, report.unitKey(), routing);
        }
    }

    String nameOf(String unitKey) {
        return units.find(unitKey).map(Unit::name).orElse(unitKey);
    }
}
