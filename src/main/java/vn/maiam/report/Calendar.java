package vn.maiam.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.maiam.plan.Obligation;
import vn.maiam.plan.Plan;
import vn.maiam.plan.PlanAmended;
import vn.maiam.plan.PlanIssued;
import vn.maiam.plan.Plans;
import vn.maiam.register.Entries;
import vn.maiam.report.Round.State;
import vn.maiam.workflow.LegMessages;
import vn.maiam.workflow.LegTimers;
import vn.maiam.workflow.TaskDates;

/**
 * Opens a round for every date that the plans in force name for the year to come; the round itself waits for the day on
 * which the units get their tasks. A date that is set later is found the next time. One that is moved takes its round along,
 * tasks included, until the round is consolidated; one that is withdrawn ends a round that waits, while a round that is open
 * goes on by the version it began with. What fell due before the plan came into the house is nobody's work.
 */
@Component
class Calendar {

    private static final Logger LOG = LoggerFactory.getLogger(Calendar.class);
    private static final Period AHEAD = Period.ofYears(1);

    private final RoundRows rounds;
    private final UnitReportRows reports;
    private final RoundDates dates;
    private final Plans plans;
    private final Entries entries;
    private final LegMessages messages;
    private final LegTimers timers;
    private final TaskDates tasks;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Calendar(
            RoundRows rounds,
            UnitReportRows reports,
            RoundDates dates,
            Plans plans,
            Entries entries,
            LegMessages messages,
            LegTimers timers,
            TaskDates tasks,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.rounds = rounds;
        this.reports = reports;
        this.dates = dates;
        this.plans = plans;
        this.entries = entries;
        this.messages = messages;
        this.timers = timers;
        this.tasks = tasks;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @EventListener
    void watch(PlanIssued issued) {
        rounds.watch(issued.code(), LocalDate.now(clock));
    }

    /** What has not begun yet goes by the newest version; what has, by the one it began with. */
    @EventListener
    void follow(PlanAmended amended) {
        rounds.follow(amended.code(), amended.version());
    }

    /** Never for a user: legs of other units are started. Whatever was opened before is left alone. */
    void open() {
        rounds.watched()
                .forEach(watched -> plans.find(watched.planCode()).ifPresent(plan -> open(plan, watched.since())));
    }

    private void open(Plan plan, LocalDate since) {
        LocalDate horizon = LocalDate.now(clock).plus(AHEAD);
        plan.obligations().stream()
                .filter(obligation -> !isMadeOfOthers(plan, obligation))
                .forEach(obligation -> obligation.lastDays().stream()
                        .filter(day -> !day.isBefore(since) && !day.isAfter(horizon))
                        .forEach(day -> openOne(plan, obligation, day)));
        rounds.ofPlan(plan.code()).stream()
                .filter(round -> round.state() == State.PLANNED && round.request() == null)
                .filter(round -> isGone(plan, round))
                .forEach(round -> transaction.executeWithoutResult(status -> withdraw(round)));
    }

    private static boolean isGone(Plan plan, Round round) {
        return plan.obligation(round.obligation())
                .filter(obligation -> obligation.lastDays().contains(round.dueOn()))
                .isEmpty();
    }

    private void withdraw(Round round) {
        rounds.withdraw(round.code());
        messages.tell("roundWithdrawn", round.code(), round.receiverUnit(), Map.of());
    }

    /** A report made of others that fall due is not asked for by itself: consolidating those makes it. */
    private static boolean isMadeOfOthers(Plan plan, Obligation obligation) {
        return plan.obligations().stream()
                .filter(other -> obligation.consolidates().contains(other.id()))
                .anyMatch(other -> !other.lastDays().isEmpty());
    }

    private void openOne(Plan plan, Obligation obligation, LocalDate day) {
        dates.round(plan, obligation, day)
                .filter(round -> !rounds.isPlanned(round))
                .ifPresent(round -> {
                    try {
                        transaction.executeWithoutResult(status -> moveOrOpen(plan, obligation, round));
                    } catch (DuplicateKeyException openedByAnotherNode) {
                        LOG.debug("The round of {} on {} is open already.", obligation.id(), day);
                    }
                });
    }

    private void moveOrOpen(Plan plan, Obligation obligation, Round round) {
        Optional<Round> moved = rounds.ofPlan(plan.code()).stream()
                .filter(known -> known.state() == State.PLANNED || known.state() == State.OPEN)
                .filter(known -> known.obligation().equals(obligation.id()) && known.request() == null)
                .filter(known -> known.dueOn().getYear() == round.dueOn().getYear())
                .filter(known -> !obligation.lastDays().contains(known.dueOn()))
                .findFirst();
        if (moved.isPresent()) {
            move(moved.get(), round);
        } else {
            start(round);
        }
    }

    private void move(Round known, Round to) {
        rounds.move(known.code(), to);
        timers.recompute(known.code());
        reports.ofRound(known.id()).stream()
                .filter(report -> report.code() != null && report.sentAt() == null)
                .forEach(report -> tasks.moveTo(report.code(), to.dueAt()));
    }

    private void start(Round round) {
        String code = entries.open("report", "report", round.receiverUnit(), round.title(), round.dueOn());
        rounds.add(withCode(round, code), "");
        messages.start("roundPlanned", code, round.receiverUnit(), entries.routing(code));
    }

    static Round withCode(Round round, String code) {
        return new Round(
                round.id(),
                code,
                round.planCode(),
                round.planVersion(),
                round.obligation(),
                round.title(),
                round.receiverUnit(),
                round.opensOn(),
                round.dueOn(),
                round.dueAt(),
                round.from(),
                round.asOf(),
                round.request(),
                round.state());
    }
}
