package vn.maiam.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.organisation.People;

/** Brings the tasks of which a share of the time has passed to whoever is to see them then. */
@Service
class DueTasks {

    /** One transaction's worth: short enough that nobody waits who completes one of these tasks meanwhile. */
    private static final int AT_MOST = 200;

    /** A task that lapsed in a leg that nobody went on with. */
    private static final Duration LAPSED_SHOWN = Duration.ofDays(30);

    private final Round round;
    private final TaskDeadlineRows deadlines;
    private final ReminderRows reminders;
    private final Shares shares;
    private final Escalation escalation;
    private final People people;
    private final Clock clock;

    DueTasks(
            Round round,
            TaskDeadlineRows deadlines,
            ReminderRows reminders,
            Shares shares,
            Escalation escalation,
            People people,
            Clock clock) {
        this.round = round;
        this.deadlines = deadlines;
        this.reminders = reminders;
        this.shares = shares;
        this.escalation = escalation;
        this.people = people;
        this.clock = clock;
    }

    /** @return whether there may be more */
    @Transactional
    public boolean rise() {
        if (!round.take()) {
            return false;
        }
        Instant now = clock.instant();
        List<TaskDeadline> due = deadlines.rising(now, AT_MOST);
        Rising rising = new Rising(shares.inForce(), escalation, people, now);
        due.forEach(rising::rise);
        deadlines.rise(rising.risen());
        reminders.add(rising.reminders());
        deadlines.deleteLapsedBefore(now.minus(LAPSED_SHOWN));
        return due.size() == AT_MOST;
    }
}
