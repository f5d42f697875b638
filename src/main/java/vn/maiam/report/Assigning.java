package vn.maiam.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.Unit;
import vn.maiam.plan.Obligation;
import vn.maiam.plan.Plan;
import vn.maiam.register.Entries;
import vn.maiam.report.Round.State;
import vn.maiam.workflow.LegMessages;

/**
 * Hands out the reports of a round, counted already, some units at a time: each time is one job and one transaction, so that several
 * hundred units hold nothing up, and a crash costs the last few only.
 */
@Component
class Assigning {

    static final int AT_A_TIME = 50;

    private final RoundRows rounds;
    private final UnitReportRows reports;
    private final RequestedUnits requested;
    private final Parties parties;
    private final ReportedPlans plans;
    private final UnitReporting unitReporting;
    private final Entries entries;
    private final LegMessages messages;

    Assigning(
            RoundRows rounds,
            UnitReportRows reports,
            RequestedUnits requested,
            Parties parties,
            ReportedPlans plans,
            UnitReporting unitReporting,
            Entries entries,
            LegMessages messages) {
        this.rounds = rounds;
        this.reports = reports;
        this.requested = requested;
        this.parties = parties;
        this.plans = plans;
        this.unitReporting = unitReporting;
        this.entries = entries;
        this.messages = messages;
    }

    /** @return whether there are units left that have not got theirs */
    boolean assignSome(String roundCode) {
        Round round = rounds.hold(roundCode);
        if (round.state() == State.PLANNED) {
            oweAll(round);
            rounds.setState(roundCode, State.OPEN);
        }
        List<OwedReport> some = reports.notHandedOut(round.id(), AT_A_TIME);
        List<String> codes = some.stream().map(report -> dossier(round, report)).toList();
        reports.handOut(some, codes);
        if (!codes.isEmpty()) {
            unitReporting.countAhead(round, codes);
        }
        for (int i = 0; i < codes.size(); i++) {
            messages.start("reportOwed", codes.get(i), some.get(i).unitKey(), entries.routing(codes.get(i)));
        }
        return some.size() == AT_A_TIME;
    }

    private void oweAll(Round round) {
        Set<String> known =
                reports.ofRound(round.id()).stream().map(OwedReport::unitKey).collect(Collectors.toSet());
        List<String> owing = requested.of(round.code()).orElseGet(() -> byPlan(round));
        reports.owe(
                round.id(), owing.stream().filter(unit -> !known.contains(unit)).toList());
    }

    private List<String> byPlan(Round round) {
        Plan plan = plans.asking(round);
        return plan.obligations().stream()
                .filter(obligation -> obligation.id().equals(round.obligation()))
                .findFirst()
                .map(obligation -> owing(plan, obligation))
                .orElse(List.of());
    }

    private List<String> owing(Plan plan, Obligation obligation) {
        return parties.owing(plan, obligation).stream().map(Unit::key).toList();
    }

    private String dossier(Round round, OwedReport report) {
        return entries.open("report", "unitReport", report.unitKey(), round.title(), round.dueOn());
    }

    /** A unit that took another over reports for it, too. */
    void alsoOwe(Round round, String unitKey) {
        boolean known = reports.ofRound(round.id()).stream()
                .anyMatch(report -> report.unitKey().equals(unitKey));
        if (!known) {
            reports.owe(round.id(), List.of(unitKey));
            Map<String, Object> routing = new HashMap<>();
            OwedReport owed = reports.notHandedOut(round.id(), Integer.MAX_VALUE).stream()
                    .filter(report -> report.unitKey().equals(unitKey))
                    .findFirst()
                    .orElseThrow();
            String code = dossier(round, owed);
            reports.handOut(List.of(owed), List.of(code));
            routing.putAll(entries.routing(code));
            messages.start("reportOwed", code, unitKey, routing);
        }
    }
}
